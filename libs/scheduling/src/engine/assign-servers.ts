/**
 * Gives every meeting its table or interpreter once all slots are known, slot by slot in time order, by cheapest assignment: staying
 * with the server of an earlier timetable is best, then with the same company, so people and interpreters move little. The counting constraints of the
 * search promise that everybody finds one, except where meetings of several slots or very many kinds meet; those few are returned.
 * Cost: for each slot (meetings of one group)² × servers; groups that share no server are assigned apart.
 */
import type { Model } from './model.js';
import { cheapestAssignment } from './matching.js';

export interface ServerDemand {
  readonly typeOf: Int32Array;
  readonly accepted: readonly (readonly number[])[];
  /** Meetings server i can take in slot t beside those pinned to it. */
  readonly room: (server: number, slot: number) => number;
  /** Who would rather keep a server: the company whose changes are counted. */
  readonly keeper: (request: number) => number;
  /** Extra cost of a server, given what has been given out so far; kept small beside a change. */
  readonly detour?: (request: number, server: number, slot: number) => number;
  readonly taken?: (request: number, server: number, slot: number) => void;
  /** The server a request had before, or -1. */
  readonly before: (request: number) => number;
}

export interface Served {
  /** Server of each request, -1 where none is needed or none was found. */
  readonly server: Int32Array;
  readonly unserved: readonly number[];
}

export function assignServers(model: Model, slotOf: Int32Array, demand: ServerDemand, pinned: Int32Array): Served {
  const { slots, length } = model;
  const server = pinned.slice();
  const servers = demand.accepted.reduce((most, set) => set.reduce((a, b) => Math.max(a, b + 1), most), 0);
  const busy = new Int32Array(servers * slots);
  const last = new Map<number, number>();
  const unserved: number[] = [];
  const starting: number[][] = Array.from({ length: slots }, () => []);
  for (let r = 0; r < model.requests; r++) if (slotOf[r] >= 0 && demand.typeOf[r] >= 0) starting[slotOf[r]].push(r);
  for (let t = 0; t < slots; t++) {
    // Long meetings first: they need a server that stays free.
    for (const group of groupsOf(starting[t], demand)) {
      const long = group.filter((r) => length[r] > 1).sort((a, b) => length[b] - length[a] || a - b);
      const short = group.filter((r) => length[r] === 1);
      for (const batch of [...long.map((r) => [r]), short]) assignBatch(batch, t);
    }
  }
  return { server, unserved };

  function assignBatch(batch: readonly number[], t: number): void {
    if (batch.length === 0) return;
    const columns = [...new Set(batch.flatMap((r) => demand.accepted[demand.typeOf[r]]))].flatMap((s) => {
      let room = Infinity;
      for (let u = t; u < t + length[batch[0]]; u++) room = Math.min(room, demand.room(s, u) - busy[s * slots + u]);
      return new Array<number>(Math.max(0, room)).fill(s);
    });
    const accepts = batch.map((r) => new Set(demand.accepted[demand.typeOf[r]]));
    const columnOf = cheapestAssignment(batch.length, columns.length, (row, c) => {
      if (!accepts[row].has(columns[c])) return Infinity;
      if (demand.before(batch[row]) === columns[c]) return 0;
      const change = last.get(demand.keeper(batch[row])) === columns[c] ? 1 : 2;
      return change + (demand.detour?.(batch[row], columns[c], t) ?? 0);
    });
    batch.forEach((r, row) => {
      if (columnOf[row] < 0) {
        unserved.push(r);
        return;
      }
      const chosen = columns[columnOf[row]];
      server[r] = chosen;
      demand.taken?.(r, chosen, t);
      last.set(demand.keeper(r), chosen);
      for (let u = t; u < t + length[r]; u++) busy[chosen * slots + u]++;
    });
  }
}

/** Requests that compete for servers, directly or through others. */
function groupsOf(requests: readonly number[], demand: ServerDemand): number[][] {
  const groupOfServer = new Map<number, number[]>();
  const groups = new Set<number[]>();
  const byType = new Map<number, number[]>();
  for (const r of requests) byType.set(demand.typeOf[r], [...(byType.get(demand.typeOf[r]) ?? []), r]);
  for (const [type, members] of byType) {
    const joined = [...members];
    const touched = new Set(demand.accepted[type].map((s) => groupOfServer.get(s)).filter((g) => g !== undefined));
    for (const other of touched) {
      joined.push(...other);
      groups.delete(other);
    }
    groups.add(joined);
    for (const s of demand.accepted[type]) groupOfServer.set(s, joined);
    for (const [s, g] of groupOfServer) if (touched.has(g)) groupOfServer.set(s, joined);
  }
  return [...groups].map((g) => g.sort((a, b) => a - b));
}
