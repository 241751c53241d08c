/**
 * How many interpreters of each kind are needed at once at the busiest time of each half day. Interpreters are hired for whole half
 * days, so that many must be hired; a search that keeps the peaks low fills the half days it pays for.
 * Cost: a look at one half day when its busiest slot loses a meeting.
 */
import type { Model } from './model.js';

export class HirePeaks {
  /** 1 = the resource counts interpreters. */
  private readonly counts: Uint8Array;
  /** peak[k * halfDays + h] */
  private readonly peak: Int32Array;

  /** @param used what each resource holds in each slot, kept current by the caller */
  constructor(
    private readonly model: Model,
    private readonly used: Int32Array,
  ) {
    this.counts = new Uint8Array(model.resources);
    for (const resources of model.interpreting.resourcesOf) for (const k of resources) this.counts[k] = 1;
    this.peak = new Int32Array(model.resources * model.calendar.halfDays);
  }

  /** Called after resource k holds one more in slot t; 1 = the peak rose. */
  rise(k: number, t: number): number {
    const { calendar, slots } = this.model;
    const at = k * calendar.halfDays + calendar.halfDayOf[t];
    if (this.counts[k] === 0 || this.used[k * slots + t] <= this.peak[at]) return 0;
    this.peak[at]++;
    return 1;
  }

  /** Called after resource k holds one fewer in slot t; 1 = the peak fell. */
  fall(k: number, t: number): number {
    const { calendar, slots } = this.model;
    const half = calendar.halfDayOf[t];
    const at = k * calendar.halfDays + half;
    if (this.counts[k] === 0 || this.used[k * slots + t] + 1 < this.peak[at]) return 0;
    const end = half + 1 < calendar.halfDays ? calendar.startOf[half + 1] : slots;
    for (let s = calendar.startOf[half]; s < end; s++) if (this.used[k * slots + s] === this.peak[at]) return 0;
    this.peak[at]--;
    return 1;
  }
}
