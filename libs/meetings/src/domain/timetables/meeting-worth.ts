import type { Wish } from '../wishes/preference.js';

const HELD = 100;
const MUST = 100;

/**
 * What holding a request is worth: that it is held at all counts as much as the best score, each side's "must" as much
 * again. A pair that nobody scored is worth what the middle of the scored is.
 */
export function meetingWorth(score: number | null, middleScore: number, wishes: readonly (Wish | null)[]): number {
  const musts = wishes.filter((w) => w === 'must').length;
  return HELD + Math.round(score ?? middleScore) + MUST * musts;
}

/** The median, 50 where there is none. */
export function middleOf(scores: readonly number[]): number {
  if (scores.length === 0) return 50;
  const sorted = [...scores].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
