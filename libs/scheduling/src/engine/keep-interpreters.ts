/**
 * Lets interpreters stay with a company: once everybody has one, the interpreters of each slot in turn are dealt out anew by cheapest
 * assignment, with an eye on who was there before and who comes after, until nothing gets better. Interpreters who know the trade
 * come first, those that people were told of before all. Then two who follow each other at a company change places for the rest of
 * the half day (swap-tails.ts). Cost: rounds × slots × (meetings of a slot)² × interpreters.
 */
import { cheapestAssignment } from './matching.js';
import type { Model } from './model.js';
import { type KeepOrder, type Neighbours, OTHER_THAN_TOLD, TRADE } from './keep-order.js';
import { swapTails } from './swap-tails.js';

const ROUNDS = 6;
/** Slots with more than this to weigh up stay as they are. */
const MOST_CELLS = 4_000_000;
/** Changes `server` in place. */
export function keepInterpreters(model: Model, server: Int32Array, order: KeepOrder): void {
  const { slotOf, guest, before, knowsTrade } = order;
  const neighbours = neighboursOf(model, order);
  const costOf = (r: number, i: number): number => {
    const { earlier, later } = neighbours.get(r) ?? { earlier: -1, later: -1 };
    let cost = before[r] >= 0 && before[r] !== i ? OTHER_THAN_TOLD : 0;
    if (!knowsTrade(r, i)) cost += TRADE;
    if (earlier >= 0 && server[earlier] !== i) cost++;
    if (later >= 0 && server[later] !== i) cost++;
    return cost;
  };
  const starting: number[][] = Array.from({ length: model.slots }, () => []);
  const bound: Set<number>[] = Array.from({ length: model.slots }, () => new Set());
  for (let r = 0; r < model.requests; r++) {
    if (slotOf[r] < 0 || server[r] < 0 || guest[r] < 0) continue;
    if (model.length[r] === 1 && model.interpreting.typeOf[r] >= 0) starting[slotOf[r]].push(r);
    else for (let t = slotOf[r]; t < slotOf[r] + model.length[r]; t++) bound[t].add(server[r]);
  }
  for (let round = 0, better = true; round < ROUNDS && better; round++) {
    better = false;
    for (let t = 0; t < model.slots; t++) {
      const rows = starting[t];
      const columns = [...model.problem.interpreters.keys()].filter((i) => order.room(i, t) > 0 && !bound[t].has(i));
      if (rows.length * rows.length * columns.length > MOST_CELLS) continue;
      const now = rows.reduce((sum, r) => sum + costOf(r, server[r]), 0);
      if (now === 0) continue;
      const accepts = rows.map((r) => new Set(model.interpreting.accepted[model.interpreting.typeOf[r]]));
      const dealt = cheapestAssignment(rows.length, columns.length, (row, c) =>
        accepts[row].has(columns[c]) ? costOf(rows[row], columns[c]) : Infinity,
      );
      if (dealt.includes(-1)) continue;
      const then = rows.reduce((sum, r, row) => sum + costOf(r, columns[dealt[row]]), 0);
      if (then >= now) continue;
      better = true;
      rows.forEach((r, row) => (server[r] = columns[dealt[row]]));
    }
    if (swapTails(model, server, order, neighbours)) better = true;
  }
}

function neighboursOf(model: Model, { slotOf, guest }: KeepOrder): Neighbours {
  const { halfDayOf } = model.calendar;
  const mine = new Map<string, number[]>();
  for (let r = 0; r < model.requests; r++) {
    if (slotOf[r] < 0 || guest[r] < 0) continue;
    const language = model.problem.requests[r].interpreterLanguage;
    const key = `${guest[r]} ${language} ${halfDayOf[slotOf[r]]}`;
    mine.set(key, [...(mine.get(key) ?? []), r]);
  }
  const neighbours = new Map<number, { earlier: number; later: number }>();
  for (const list of mine.values()) {
    list.sort((a, b) => slotOf[a] - slotOf[b] || a - b);
    list.forEach((r, n) => {
      // Two at once, where a company has several seats, cannot share one interpreter.
      const earlier = list.slice(0, n).findLast((q) => slotOf[q] < slotOf[r]) ?? -1;
      const later = list.slice(n + 1).find((q) => slotOf[q] > slotOf[r]) ?? -1;
      neighbours.set(r, { earlier, later });
    });
  }
  return neighbours;
}
