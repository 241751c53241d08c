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
  /** Extra cost of a server beside that of a change, which is 1, given what has been given out so far; Infinity = out of the question. */
  readonly detour?: (request: number, server: number, slot: number) => number;
  readonly taken?: (request: number, server: number, slot: number) => void;
  /** The server a request had before, or -1. */
  readonly before: Int32Array;
  /** True = weigh up every pair even where all servers would do. */
  readonly exact?: boolean;
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
    const columns = [
      ...new Set([...new Set(batch.map((r) => demand.typeOf[r]))].flatMap((type) => demand.accepted[type])),
    ].flatMap((s) => {
      let room = Infinity;
      for (let u = t; u < t + length[batch[0]]; u++) room = Math.min(room, demand.room(s, u) - busy[s * slots + u]);
      return new Array<number>(Math.max(0, room)).fill(s);
    });
    const kept = (r: number): number => last.get(demand.keeper(r)) ?? -1;
    const costOf = (r: number, candidate: number): number => {
      const detour = demand.detour?.(r, candidate, t) ?? 0;
      if (demand.before[r] === candidate) return detour === Infinity ? Infinity : 0;
      return (kept(r) === candidate ? 1 : 2) + detour;
    };
    const alike = demand.exact !== true && batch.every((r) => demand.typeOf[r] === demand.typeOf[batch[0]]);
    const detour = demand.detour;
    const columnOf = alike
      ? shareOut(batch, columns, [(r) => demand.before[r], kept], detour ? (r, server) => detour(r, server, t) : null)
      : assign(batch, columns, costOf, (r) => demand.accepted[demand.typeOf[r]]);
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

/** Where every server suits every request, each takes what it had before, then what its company had, then the least detour. */
function shareOut(
  batch: readonly number[],
  columns: readonly number[],
  wishes: readonly ((r: number) => number)[],
  detour: ((r: number, server: number) => number) | null,
): Int32Array {
  const columnOf = new Int32Array(batch.length).fill(-1);
  const free = new Set(columns.keys());
  const columnsOf = new Map<number, number[]>();
  columns.forEach((server, c) => columnsOf.get(server)?.push(c) ?? columnsOf.set(server, [c]));
  const give = (row: number, c: number): void => {
    columnOf[row] = c;
    free.delete(c);
  };
  for (const wish of wishes) {
    batch.forEach((r, row) => {
      const c = columnOf[row] >= 0 ? undefined : columnsOf.get(wish(r))?.find((column) => free.has(column));
      if (c !== undefined && detour?.(r, columns[c]) !== Infinity) give(row, c);
    });
  }
  batch.forEach((r, row) => {
    if (columnOf[row] >= 0) return;
    let best = -1;
    let least = Infinity;
    for (const c of free) {
      const cost = detour === null ? 0 : detour(r, columns[c]);
      if (cost < least) [least, best] = [cost, c];
      if (least === 0) break;
    }
    if (best >= 0) give(row, best);
  });
  return columnOf;
}

function assign(
  batch: readonly number[],
  columns: readonly number[],
  costOf: (r: number, server: number) => number,
  accepted: (r: number) => readonly number[],
): Int32Array {
  const cost = new Float64Array(batch.length * columns.length).fill(Infinity);
  batch.forEach((r, row) => {
    const accepts = new Set(accepted(r));
    columns.forEach((server, c) => {
      if (accepts.has(server)) cost[row * columns.length + c] = costOf(r, server);
    });
  });
  return cheapestAssignment(batch.length, columns.length, (row, c) => cost[row * columns.length + c]);
}

/** Requests that compete for servers, directly or through others. */
function groupsOf(requests: readonly number[], demand: ServerDemand): number[][] {
  const groupOfServer = new Map<number, number[]>();
  const groups = new Set<number[]>();
  const byType = new Map<number, number[]>();
  for (const r of requests) {
    const alike = byType.get(demand.typeOf[r]);
    if (alike === undefined) byType.set(demand.typeOf[r], [r]);
    else alike.push(r);
  }
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
