import type { Plan } from '../booth';

export type Openness =
  | { readonly at: 'unsaid' | 'after' }
  | { readonly at: 'before'; readonly opensAt: string }
  | { readonly at: 'now'; readonly holdMinutes: number };

/** Whether booths can be claimed now. */
export function openness(rules: Plan['bookingRules'], now: number): Openness {
  if (!rules) return { at: 'unsaid' };
  if (now < Date.parse(rules.opensAt)) return { at: 'before', opensAt: rules.opensAt };
  return now >= Date.parse(rules.closesAt) ? { at: 'after' } : { at: 'now', holdMinutes: rules.holdMinutes };
}
