import type { DrawApplicant, DrawInput } from '../format/draw-input.js';
import type { BoothPlan } from '../plan/blocks.js';
import { afterZoneRule, fitOf, rankSatisfaction, valueOf } from './satisfaction.js';

/** One block that one applicant could be allotted. */
export interface DrawOption {
  /** Booth indices, rising. */
  readonly booths: readonly number[];
  /** Index of the wish it answers, or -1 when the applicant takes any booth. */
  readonly wish: number;
  /** Thousandths. */
  readonly satisfaction: number;
  /** Satisfaction weighed by priority, with the lot. */
  readonly value: number;
}

/** Every block the applicant could have, each once at its greatest satisfaction, best first. Pinned booths are left out. */
export function optionsOf(
  applicant: DrawApplicant,
  input: DrawInput,
  plan: BoothPlan,
  pinned: ReadonlySet<number>,
  lot: number,
): DrawOption[] {
  const best = new Map<string, DrawOption>();
  const offer = (booths: readonly number[], wish: number, raw: number): void => {
    if (booths.some((booth) => pinned.has(booth))) return;
    const satisfaction = afterZoneRule(raw, applicant, plan.booths[booths[0]].zone, input.rules);
    if (satisfaction <= 0) return;
    const key = booths.join(' ');
    const known = best.get(key);
    if (known && known.satisfaction >= satisfaction) return;
    best.set(key, { booths, wish, satisfaction, value: valueOf(satisfaction, applicant, input.rules.weights, lot) });
  };
  const { weights } = input.rules;
  applicant.wishes.forEach((wish, rank) => {
    const full = rankSatisfaction(rank, weights);
    if ('booths' in wish) {
      const members = wish.booths.map((id) => plan.indexOf.get(id) as number).sort((a, b) => a - b);
      if (plan.isBlock(members)) offer(members, rank, full);
      return;
    }
    if ('gone' in wish) return;
    for (const block of plan.blocksOf(wish.want.booths)) {
      const fit = fitOf(
        wish.want,
        block.map((i) => plan.booths[i]),
      );
      if (fit >= 0) offer(block, rank, Math.floor((full * fit) / 100));
    }
  });
  if (applicant.anyBooths > 0) {
    for (const block of plan.blocksOf(applicant.anyBooths)) offer(block, -1, weights.anyBooth);
  }
  return [...best.values()].sort((a, b) => b.value - a.value || a.wish - b.wish || byBooths(a.booths, b.booths));
}

function byBooths(a: readonly number[], b: readonly number[]): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) if (a[i] !== b[i]) return a[i] - b[i];
  return a.length - b.length;
}
