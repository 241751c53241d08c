/**
 * Two interpreters who follow each other at a company change places for the rest of the half day, where both may and less is changed
 * in all (2-opt on their two chains of meetings; Croes 1958). Cost: changes × meetings of a half day.
 */
import { type KeepOrder, type Neighbours, OTHER_THAN_TOLD, TRADE } from './keep-order.js';
import type { Model } from './model.js';

/** Changes `server` in place; true when anything got better. */
export function swapTails(model: Model, server: Int32Array, order: KeepOrder, neighbours: Neighbours): boolean {
  const { slots, calendar, interpreting, length } = model;
  const { slotOf, before, knowsTrade, room } = order;
  const at = new Int32Array(model.problem.interpreters.length * slots).fill(-1);
  for (let r = 0; r < model.requests; r++)
    if (slotOf[r] >= 0 && server[r] >= 0)
      at.fill(r, server[r] * slots + slotOf[r], server[r] * slots + slotOf[r] + length[r]);
  const movable = (r: number, to: number, t: number): boolean =>
    length[r] === 1 &&
    interpreting.typeOf[r] >= 0 &&
    room(to, t) > 0 &&
    interpreting.accepted[interpreting.typeOf[r]].includes(to);
  const changed = (r: number): number => {
    const earlier = neighbours.get(r)?.earlier ?? -1;
    return earlier >= 0 && server[earlier] !== server[r] ? 1 : 0;
  };
  const own = (r: number): number =>
    (before[r] >= 0 && before[r] !== server[r] ? OTHER_THAN_TOLD : 0) + (knowsTrade(r, server[r]) ? 0 : TRADE);
  /** What the meetings themselves and the changes into and out of them cost. */
  const costOf = (meetings: readonly number[]): number => {
    const into = new Set([...meetings, ...meetings.map((r) => neighbours.get(r)?.later ?? -1)]);
    into.delete(-1);
    return meetings.reduce((sum, r) => sum + own(r), 0) + [...into].reduce((sum, r) => sum + changed(r), 0);
  };
  let better = false;
  for (const [r, { earlier }] of neighbours) {
    if (earlier < 0 || server[earlier] === server[r]) continue;
    const [a, b] = [server[earlier], server[r]];
    const half = calendar.halfDayOf[slotOf[r]];
    const end = half + 1 < calendar.halfDays ? calendar.startOf[half + 1] : slots;
    const tail: [t: number, ofA: number, ofB: number][] = [];
    for (let t = slotOf[r]; t < end; t++) tail.push([t, at[a * slots + t], at[b * slots + t]]);
    if (!tail.every(([t, q, p]) => (q < 0 || movable(q, b, t)) && (p < 0 || movable(p, a, t)))) continue;
    const meetings = tail.flatMap(([, q, p]) => [q, p]).filter((q) => q >= 0);
    const now = costOf(meetings);
    const swap = (toA: 1 | 2, toB: 1 | 2): void => {
      for (const entry of tail) {
        const t = entry[0];
        at[a * slots + t] = entry[toA];
        at[b * slots + t] = entry[toB];
        if (entry[toA] >= 0) server[entry[toA]] = a;
        if (entry[toB] >= 0) server[entry[toB]] = b;
      }
    };
    swap(2, 1);
    if (costOf(meetings) < now) better = true;
    else swap(1, 2);
  }
  return better;
}
