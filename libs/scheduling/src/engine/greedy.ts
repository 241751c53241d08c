/**
 * A first timetable: requests that the relaxation values most go first, each to the slot with room where it hurts least. A request
 * with few slots left is worth hurrying, so scarcity of slots breaks near ties (regret).
 */
import type { Rng } from '@ketnoi/kernel';
import { bestFreeStart } from './chain-move.js';
import { startsOf } from './model.js';
import type { SearchState } from './search-state.js';

export function fillGreedily(state: SearchState, margin: Float64Array, rng: Rng): void {
  const { model } = state;
  const rank = new Float64Array(model.requests);
  for (let r = 0; r < model.requests; r++) {
    rank[r] = (model.urgent[r] ? 1e9 : 0) + margin[r] + (20 * model.longest) / Math.max(1, startsOf(model, r).length);
  }
  const order = [...rank.keys()].filter((r) => state.slotOf[r] < 0 && !model.impossible.has(r));
  order.sort((a, b) => rank[b] - rank[a] || a - b);
  for (const r of order) {
    const slot = bestFreeStart(state, r, rng);
    if (slot >= 0) state.put(r, slot);
  }
}
