/**
 * Proposes moves that close a company's gaps: a meeting from the edge of one of its stretches goes to an idle slot beside another, if
 * that leaves the company itself with no more gaps than before. Far fewer such moves are refused than moves to any slot.
 * Cost: twice the number of slots.
 */
import type { Rng } from '@ketnoi/kernel';
import type { Model } from './model.js';
import type { SearchState } from './search-state.js';

export class TidyMove {
  /** The meeting to move, and where to. */
  request = -1;
  to = -1;
  private readonly edges: Int32Array;
  private readonly idle: Int32Array;
  private readonly model: Model;

  constructor(private readonly state: SearchState) {
    this.model = state.model;
    this.edges = new Int32Array(this.model.slots);
    this.idle = new Int32Array(this.model.slots);
  }

  /** False when nothing suitable was drawn for participant p. */
  propose(p: number, rng: Rng): boolean {
    const { slots } = this.model;
    const { used, occupant } = this.state;
    const { halfDayOf } = this.model.calendar;
    const base = p * slots;
    let edges = 0;
    let idle = 0;
    let before = false;
    for (let t = 0; t < slots; t++) {
      const busy = used[base + t] > 0;
      const after = t + 1 < slots && halfDayOf[t + 1] === halfDayOf[t] && used[base + t + 1] > 0;
      if (busy && !(before && after)) this.edges[edges++] = t;
      else if (!busy && (before || after)) this.idle[idle++] = t;
      before = busy && t + 1 < slots && halfDayOf[t + 1] === halfDayOf[t];
    }
    if (edges === 0 || idle === 0) return false;
    const from = this.edges[rng.below(edges)];
    this.to = this.idle[rng.below(idle)];
    this.request = occupant[base + from];
    return this.model.length[this.request] === 1 && this.gapsAfter(base, from, this.to) <= this.state.gapsOf[p];
  }

  private gapsAfter(base: number, from: number, to: number): number {
    const { used } = this.state;
    const { halfDayOf } = this.model.calendar;
    let gaps = 0;
    let last = -1;
    for (let t = 0; t < this.model.slots; t++) {
      if (t !== to && used[base + t] - (t === from ? 1 : 0) <= 0) continue;
      if (last >= 0 && t > last + 1 && halfDayOf[last] === halfDayOf[t]) gaps++;
      last = t;
    }
    return gaps;
  }
}
