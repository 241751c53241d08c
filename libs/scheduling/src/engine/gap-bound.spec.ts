import { seededRng } from '@ketnoi/kernel';
import { randomProblem } from '@ketnoi/scheduling/testing';
import { checkTimetable, type ScheduledMeeting, type SchedulingProblem } from '../index.js';
import { buildModel } from './build-model.js';
import { GapPolisher } from './exact/gap-polisher.js';
import { filterDomains } from './filter-domains.js';
import { gapLowerBound, type GapBound } from './gap-bound.js';
import type { Model } from './model.js';
import { SearchState } from './search-state.js';
import { weightsFor } from './weights.js';

/** Fewest gaps of a complete timetable by trying every slot of every meeting; null when there is none. */
function fewestGaps(problem: SchedulingProblem): number | null {
  const model = buildModel(problem);
  const weights = weightsFor(model, ['value', 'gaps']);
  let best: number | null = null;
  const chosen: ScheduledMeeting[] = [];
  const go = (at: number): void => {
    if (at === problem.requests.length) {
      if (checkTimetable(problem, chosen).length > 0) return;
      const state = new SearchState(model, weights);
      chosen.forEach((m, r) => state.put(r, m.slot));
      best = best === null ? state.gaps : Math.min(best, state.gaps);
      return;
    }
    for (let slot = 0; slot < problem.slots.length; slot++) {
      chosen.push({ id: problem.requests[at].id, slot, place: null, interpreter: null });
      if (!checkTimetable(problem, chosen).some((v) => v.code.startsWith('participant') || v.code === 'order-broken'))
        go(at + 1);
      chosen.pop();
    }
  };
  go(0);
  return best;
}

/** What the exact search says: the fewest gaps, null when there is no complete timetable. */
function polished(model: Model, bound: GapBound): number | null {
  const polisher = GapPolisher.for(model, bound);
  if (polisher === null) throw new Error('a small event is not too large');
  const weights = weightsFor(model, ['value', 'gaps']);
  let best: Int32Array = new Int32Array(model.requests);
  let gaps = Infinity;
  while (!polisher.done) {
    const found = polisher.work(best, gaps);
    if (found === null) continue;
    const state = new SearchState(model, weights);
    found.forEach((slot, r) => state.put(r, slot));
    expect(state.gaps).toBeLessThan(gaps);
    [best, gaps] = [found, state.gaps];
  }
  if (polisher.infeasible) return null;
  expect(polisher.lowerBound).toBe(gaps);
  return gaps;
}

describe('proofs about complete timetables', () => {
  it('never say more than brute force', () => {
    let proofs = 0;
    let tight = 0;
    for (let seed = 1; seed <= 60; seed++) {
      const rng = seededRng(seed);
      const fair = randomProblem({ slots: 4, days: 1, suppliers: 3, buyers: 3, requests: 5 }, rng);
      const problem: SchedulingProblem = {
        slots: fair.slots,
        participants: fair.participants.map((p) => ({ id: p.id, unavailable: p.unavailable })),
        places: [],
        interpreters: [],
        requests: fair.requests.map((r, i) => ({
          id: r.id,
          supplier: r.supplier,
          buyer: r.buyer,
          score: 1,
          required: true,
          after: i === 3 ? ['r0'] : [],
        })),
        rules: { maxGapDifference: rng.below(2), ...(seed % 2 === 0 ? { mostAtOnce: 2 } : {}) },
      };
      const fewest = fewestGaps(problem);
      const model = buildModel(problem);
      const possible = filterDomains(model);
      const bound = possible ? gapLowerBound(model) : null;
      if (bound !== null && !bound.unfair) expect(polished(model, bound)).toBe(fewest);
      if (fewest === null) proofs += bound === null || bound.unfair ? 1 : 0;
      else {
        expect(possible).toBe(true);
        expect(bound?.unfair).toBe(false);
        expect(bound?.gaps).toBeLessThanOrEqual(fewest);
        if (bound?.gaps === fewest) tight++;
      }
    }
    expect(proofs).toBeGreaterThan(5);
    expect(tight).toBeGreaterThan(5);
  });

  it('see that one table leaves somebody idle between two meetings', () => {
    const triangle: SchedulingProblem = {
      slots: [{ day: 0 }, { day: 0 }, { day: 0 }],
      participants: ['a', 'b', 'c'].map((id) => ({ id })),
      places: [],
      interpreters: [],
      requests: ['ab', 'bc', 'ca'].map((id) => ({ id, supplier: id[0], buyer: id[1], score: 1, required: true })),
      rules: { mostAtOnce: 1 },
    };
    expect(fewestGaps(triangle)).toBe(1);
    expect(gapLowerBound(buildModel(triangle)).gaps).toBe(1);
  });
});
