import { seededRng } from '@ketnoi/kernel';
import { randomProblem } from '@ketnoi/scheduling/testing';
import { buildModel } from './build-model.js';
import { ChainMove } from './chain-move.js';
import { keenness, proposeMove } from './propose-move.js';
import { SearchState } from './search-state.js';
import { TidyMove } from './tidy-move.js';
import { upperBound } from './upper-bound.js';
import { weightsFor } from './weights.js';

const same = (a: Int32Array, b: Int32Array): boolean => a.every((n, i) => n === b[i]);

describe('SearchState', () => {
  it('keeps after every move of a long walk the figures that a fresh count gives', () => {
    for (let seed = 1; seed <= 3; seed++) {
      const rng = seededRng(seed);
      const problem = randomProblem({ slots: 14, days: 2, suppliers: 9, buyers: 8, requests: 45, rich: true }, rng);
      const model = buildModel(problem);
      const weights = weightsFor(model, ['promised', 'value', 'gaps', 'fairness', 'cost', 'walking']);
      const state = new SearchState(model, weights);
      const frozen = new Uint8Array(model.requests);
      const chain = new ChainMove(state, rng, frozen);
      const tidy = new TidyMove(state);
      const { margin } = upperBound(model, model.score);
      const choice = { insertShare: 128, gapShare: 64, tidyShare: 128, keen: keenness(model, margin), frozen };
      for (let i = 0; i < 1_000; i++) {
        const before = state.slotOf.slice();
        if (proposeMove(state, chain, tidy, choice, rng) && rng.below(2) === 0) {
          chain.undo();
          expect(same(state.slotOf, before)).toBe(true);
        }
        const fresh = new SearchState(model, weights);
        state.slotOf.forEach((slot, r) => slot >= 0 && fresh.put(r, slot));
        const figures = (s: SearchState): string => [s.score, s.value, s.gaps, s.held].join();
        expect(figures(state)).toBe(figures(fresh));
        expect(same(state.used, fresh.used) && same(state.room, fresh.room)).toBe(true);
        expect(state.used.every((n, at) => n <= model.capacity[at])).toBe(true);
      }
    }
  });
});
