/**
 * Decides for which half days interpreters are hired once it is known what is held when: as few and as cheap as serve the same
 * meetings. Starts with everybody and sends home one after the other, dearest first, where matching seats the meetings without them
 * (reverse deletion, as for set covers); several orders are tried and the cheapest rota is kept. Nothing that is held is given up.
 * Cost: half days × interpreters × meetings of a slot.
 */
import { knowsTheTrade } from '../domain/fitting.js';
import type { Model } from './model.js';

/** @param sunk sunk[i * halfDays + h] = 1 where interpreter i is hired anyway: locks, and half days people know of
 *  @returns open[i * halfDays + h] */
export function closeHalfDays(model: Model, slotOf: Int32Array, sunk: Uint8Array): Uint8Array {
  const { calendar, problem } = model;
  const people = problem.interpreters.length;
  const open = new Uint8Array(people * calendar.halfDays).fill(1);
  const fees = problem.interpreters.map((i) => i.feePerHalfDay ?? 0);
  // Where nobody's fee is known, one half day is as dear as another.
  const fee = fees.some((f) => f > 0) ? fees : fees.map(() => 1);
  for (let h = 0; h < calendar.halfDays; h++) {
    const seating = new Seating(model, slotOf, h);
    const closable = [...fee.keys()].filter((i) => sunk[i * calendar.halfDays + h] === 0);
    const useful = closableMap(closable, (i) => seating.slotsUseful(i));
    const skilled = closableMap(closable, (i) => seating.tradesKnown(i));
    const orders = [
      (a: number, b: number) => fee[b] - fee[a] || skilled[a] - skilled[b] || useful[a] - useful[b] || a - b,
      (a: number, b: number) => useful[a] - useful[b] || fee[b] - fee[a] || a - b,
      (a: number, b: number) => fee[b] * useful[a] - fee[a] * useful[b] || a - b,
    ];
    let saved = -1;
    let best: readonly number[] = [];
    for (const order of orders) {
      const closed = seating.without([...closable].sort(order));
      const sum = closed.reduce((total, i) => total + fee[i], 0);
      if (sum > saved) [saved, best] = [sum, closed];
    }
    for (const i of best) open[i * calendar.halfDays + h] = 0;
  }
  return open;
}

const closableMap = (people: readonly number[], of: (i: number) => number): Readonly<Record<number, number>> =>
  Object.fromEntries(people.map((i) => [i, of(i)]));

/** Who could serve which meeting in each slot of one half day. */
class Seating {
  private readonly slots: number[] = [];
  /** For each slot the meetings that need somebody, and who serves them: -1 nobody. */
  private readonly meetings: number[][];
  private server: Int32Array[] = [];
  private serves: Int32Array[] = [];
  private readonly away: Uint8Array;

  constructor(
    private readonly model: Model,
    slotOf: Int32Array,
    halfDay: number,
  ) {
    const { calendar, interpreting, length } = model;
    for (let t = 0; t < calendar.slots; t++) if (calendar.halfDayOf[t] === halfDay) this.slots.push(t);
    this.meetings = this.slots.map(() => []);
    for (let r = 0; r < model.requests; r++) {
      if (slotOf[r] < 0 || interpreting.typeOf[r] < 0 || calendar.halfDayOf[slotOf[r]] !== halfDay) continue;
      for (let n = 0; n < length[r]; n++) this.meetings[slotOf[r] + n - this.slots[0]].push(r);
    }
    this.away = new Uint8Array(model.problem.interpreters.length);
  }

  slotsUseful(interpreter: number): number {
    return this.slots.filter((_, s) => this.meetings[s].some((r) => this.fits(interpreter, r, s))).length;
  }

  /** Meetings whose trade the interpreter knows, of those that name one. */
  tradesKnown(interpreter: number): number {
    const { requests, interpreters } = this.model.problem;
    return this.meetings
      .flat()
      .filter((r) => (requests[r].interpreterSectors ?? []).length > 0)
      .filter((r) => knowsTheTrade(requests[r], interpreters[interpreter])).length;
  }

  /** Sends home whoever is not needed, in that order. */
  without(order: readonly number[]): number[] {
    this.away.fill(0);
    this.server = this.meetings.map((list) => new Int32Array(list.length).fill(-1));
    this.serves = this.slots.map(() => new Int32Array(this.away.length).fill(-1));
    this.slots.forEach((_, s) =>
      this.meetings[s].forEach((__, m) => this.seat(s, m, new Uint8Array(this.away.length))),
    );
    return order.filter((i) => this.sendHome(i));
  }

  private sendHome(i: number): boolean {
    const before = { server: this.server.map((row) => row.slice()), serves: this.serves.map((row) => row.slice()) };
    this.away[i] = 1;
    for (let s = 0; s < this.slots.length; s++) {
      const m = this.serves[s][i];
      if (m < 0) continue;
      this.serves[s][i] = -1;
      this.server[s][m] = -1;
      if (this.seat(s, m, new Uint8Array(this.away.length))) continue;
      this.away[i] = 0;
      this.server = before.server;
      this.serves = before.serves;
      return false;
    }
    return true;
  }

  /** Finds meeting m of slot s somebody, others making room (augmenting paths; Kuhn 1955). */
  private seat(s: number, m: number, seen: Uint8Array): boolean {
    const r = this.meetings[s][m];
    for (const i of this.model.interpreting.accepted[this.model.interpreting.typeOf[r]]) {
      if (seen[i] === 1 || this.away[i] === 1 || !this.fits(i, r, s)) continue;
      seen[i] = 1;
      if (this.serves[s][i] >= 0 && !this.seat(s, this.serves[s][i], seen)) continue;
      this.serves[s][i] = m;
      this.server[s][m] = i;
      return true;
    }
    return false;
  }

  private fits(i: number, r: number, s: number): boolean {
    const { working, accepted, typeOf } = this.model.interpreting;
    return working[i * this.model.slots + this.slots[s]] === 1 && accepted[typeOf[r]].includes(i);
  }
}
