import type { RoundSettings as Settings, SettingsChange } from '@ketnoi/meetings';
import type { RoundSettingsInput } from './setup.input.js';
import { RoundSettings } from './setup.type.js';

export const toRoundSettings = (settings: Settings): RoundSettings =>
  Object.assign(new RoundSettings(), settings, {
    weights: Object.entries(settings.weights).map(([signal, weight]) => ({ signal, weight })),
  });

/** What is absent or null stays as it is. */
export function toSettingsChange({ weights, ...numbers }: RoundSettingsInput): SettingsChange {
  const given = Object.fromEntries(Object.entries(numbers).filter(([, value]) => value != null));
  return weights ? { ...given, weights: Object.fromEntries(weights.map((w) => [w.signal, w.weight])) } : given;
}
