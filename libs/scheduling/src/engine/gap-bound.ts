/**
 * A number of gaps that no complete timetable goes below. Every gap is one participant's, so bounds of single participants add up. For
 * each of them: how many stretches of slots are needed at least so that its meetings find a slot each, whatever the others do?
 * Tried from none upwards: all ways to cover as many slots as there are meetings by one, two, three stretches, each checked by
 * matching meetings to slots. Only where everything must be held, for participants with one seat and meetings of one slot.
 * Cost: participants × slots³ at worst; beyond TRIES ways the participant counts with what is known by then.
 */
import { pricedGaps } from './exact/priced-gaps.js';
import { startsOf, type Model } from './model.js';

const MOST_GAPS = 2;
const TRIES = 60_000;

export interface GapBound {
  readonly gaps: number;
  /** What each participant adds to it. */
  readonly each: Int32Array;
  /** True = somebody must have more gaps than the fairness rule allows, so that no complete timetable exists. */
  readonly unfair: boolean;
}

export function gapLowerBound(model: Model): GapBound {
  if (model.requests === 0 || model.longest > 1 || !model.required.every((r) => r === 1))
    return { gaps: 0, each: new Int32Array(model.participants), unfair: false };
  const starts = Array.from({ length: model.requests }, (_, r) => startsOf(model, r));
  const allowed = model.problem.rules?.maxGapDifference ?? model.slots;
  const most = Math.max(MOST_GAPS, Math.min(allowed, 2 * MOST_GAPS));
  const each = Int32Array.from({ length: model.participants }, (_, p) => leastGaps(model, p, starts, most));
  // Whoever meets once at most has no gap, and is the one the others are measured by.
  const somebodyWithout = each.some((_, p) => model.requestStart[p + 1] - model.requestStart[p] < 2);
  return {
    gaps: Math.max(
      pricedGaps(model, each),
      each.reduce((sum, n) => sum + n, 0),
    ),
    each,
    unfair: somebodyWithout && allowed < most + 1 && each.some((n) => n > allowed),
  };
}

function leastGaps(model: Model, p: number, starts: readonly (readonly number[])[], most: number): number {
  const mine = [...model.requestOf.subarray(model.requestStart[p], model.requestStart[p + 1])];
  if (mine.length === 0) return 0;
  let least = 0;
  const { startOf, halfDayOf } = model.calendar;
  // With several half days a change of half day is no gap; then only single half days are told apart.
  if (startOf.length > 1) return 0;
  const usable = new Uint8Array(model.slots);
  for (const r of mine)
    for (const t of starts[r]) usable[t] = model.capacity[p * model.slots + t] === 1 ? 1 : usable[t];
  for (let t = 0; t < model.slots; t++) if (model.capacity[p * model.slots + t] > 1) return 0;
  const last = halfDayOf.length;
  const tries = { left: TRIES };
  for (; least <= most; least++) {
    const chosen = new Uint8Array(model.slots);
    const found = cover(0, mine.length, least);
    if (found !== 'no') return least;

    /** Chooses `stretches + 1` stretches of usable slots from `from` on with `left` slots in all. */
    function cover(from: number, left: number, stretches: number): 'yes' | 'no' | 'unknown' {
      if (left === 0) return stretches < 0 && fits(chosen) ? 'yes' : 'no';
      for (let a = from; a < last; a++) {
        let length = 0;
        const longest = stretches === 0 ? left : left - stretches;
        for (let t = a; t < last && length < longest && usable[t] === 1; t++) {
          chosen[t] = 1;
          length++;
          if (stretches === 0 && length < left) continue;
          if (--tries.left < 0) return 'unknown';
          const rest = stretches === 0 ? (fits(chosen) ? 'yes' : 'no') : cover(t + 2, left - length, stretches - 1);
          if (rest !== 'no') return rest;
        }
        chosen.fill(0, a, a + length);
      }
      return 'no';
    }
  }
  return least;

  /** Do the meetings of p find a chosen slot each? */
  function fits(slots: Uint8Array): boolean {
    const guest = new Int32Array(last).fill(-1);
    const seat = (i: number, seen: Uint8Array): boolean => {
      for (const t of starts[mine[i]]) {
        if (slots[t] === 0 || seen[t] === 1) continue;
        seen[t] = 1;
        if (guest[t] < 0 || seat(guest[t], seen)) {
          guest[t] = i;
          return true;
        }
      }
      return false;
    };
    return mine.every((_, i) => seat(i, new Uint8Array(last)));
  }
}
