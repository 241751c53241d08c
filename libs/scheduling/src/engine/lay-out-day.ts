/**
 * The slots of a day that are worth most together, with no run longer and no more of them than allowed. Slots bound by a
 * lock count as run and cap but are not offered. A dynamic programme over slots, run length and slots worked.
 */
import type { SlotCalendar } from '../domain/slot-calendar.js';

/** One day of one interpreter. */
export interface WorkDay {
  /** Where the interpreter's slots begin in `present` and `working`. */
  readonly base: number;
  /** The day's slots, the last one not among them. */
  readonly from: number;
  readonly to: number;
  readonly longestRun: number;
  readonly cap: number;
}

/** Writes into `working` the slots that are worth most together. @param gain what each slot is worth */
export function layOutDay(
  present: Uint8Array,
  { base, from, to, longestRun, cap }: WorkDay,
  calendar: SlotCalendar,
  gain: Float64Array,
  working: Uint8Array,
): void {
  const days = to - from;
  const width = (longestRun + 1) * (cap + 1);
  const best = new Float64Array((days + 1) * width).fill(-1);
  const from0 = new Int32Array((days + 1) * width).fill(-1);
  best[0] = 0;
  for (let d = 0; d < days; d++) {
    const t = from + d;
    const state = present[base + t];
    const fresh = t === 0 || calendar.halfDayOf[t] !== calendar.halfDayOf[t - 1];
    for (let cell = 0; cell < width; cell++) {
      const score = best[d * width + cell];
      if (score < 0) continue;
      const run = fresh ? 0 : Math.floor(cell / (cap + 1));
      const used = cell % (cap + 1);
      const reach = (next: number, value: number): void => {
        const at = (d + 1) * width + next;
        if (value <= best[at]) return;
        best[at] = value;
        from0[at] = cell;
      };
      if (state !== 2) reach(used, score);
      if (state > 0 && run < longestRun && used < cap) {
        reach((run + 1) * (cap + 1) + used + 1, score + (state === 2 ? 0 : gain[t]));
      }
    }
  }
  let cell = -1;
  for (let c = 0; c < width; c++) if (cell < 0 || best[days * width + c] > best[days * width + cell]) cell = c;
  // Locks alone may already break a run; then nothing more is offered that day.
  const possible = best[days * width + cell] >= 0;
  for (let d = days; d > 0; d--) {
    const t = from + d - 1;
    const before = possible ? from0[d * width + cell] : -1;
    const works = possible && cell >= cap + 1 && present[base + t] === 1;
    working[base + t] = works ? 1 : 0;
    cell = before;
  }
}
