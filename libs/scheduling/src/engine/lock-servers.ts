/**
 * Whether locked meetings find a place and an interpreter each at their times, whoever else is left out. Places are counted slot by
 * slot by matching; interpreters, whose runs and days have an end, are given out by trying, slot by slot, those who have not worked
 * counting as one where they are alike. After TRIES of them nothing is claimed. Cost: demands × servers, and TRIES at worst.
 */
import type { SlotCalendar } from '../domain/slot-calendar.js';
import { longestStretch } from '../domain/slot-calendar.js';

export interface Demand {
  readonly slot: number;
  readonly length: number;
  /** Servers that would do, as indices. */
  readonly accepted: readonly number[];
}

/** @param roomAt how many a server takes in a slot @returns the first slot in which they do not all fit, or -1 */
export function slotWithoutServers(
  demands: readonly Demand[],
  slots: number,
  roomAt: (server: number, slot: number) => number,
): number {
  for (let t = 0; t < slots; t++) {
    const here = demands.filter((d) => d.slot <= t && t < d.slot + d.length);
    const guests = new Map<number, number[]>();
    const seat = (d: number, seen: Set<number>): boolean => {
      for (const server of here[d].accepted) {
        const room = roomAt(server, t);
        if (room <= 0 || seen.has(server)) continue;
        seen.add(server);
        const sitting = guests.get(server) ?? [];
        guests.set(server, sitting);
        if (sitting.length < room) {
          sitting.push(d);
          return true;
        }
        for (let i = 0; i < sitting.length; i++) {
          if (!seat(sitting[i], seen)) continue;
          sitting[i] = d;
          return true;
        }
      }
      return false;
    };
    for (let d = 0; d < here.length; d++) if (!seat(d, new Set())) return t;
  }
  return -1;
}

export interface Worker {
  /** Workers with the same word are alike. */
  readonly kind: string;
  readonly away: ReadonlySet<number>;
  readonly longestRun: number;
  readonly dailyCap: number;
}

const TRIES = 4_000;

/** False only when every way to give out the interpreters breaks a run or a day. */
export function shiftsCanHold(demands: readonly Demand[], workers: readonly Worker[], calendar: SlotCalendar): boolean {
  const order = [...demands].sort((a, b) => a.slot - b.slot || a.accepted.length - b.accepted.length);
  const busy = workers.map(() => new Set<number>());
  let tries = 0;
  const fits = (w: number, { slot, length }: Demand): boolean => {
    const { away, longestRun, dailyCap } = workers[w];
    for (let t = slot; t < slot + length; t++) if (away.has(t) || busy[w].has(t)) return false;
    const at = (t: number): boolean => busy[w].has(t) || (t >= slot && t < slot + length);
    let today = length;
    for (const t of busy[w]) if (calendar.dayOf[t] === calendar.dayOf[slot]) today++;
    return today <= dailyCap && longestStretch(at, calendar) <= longestRun;
  };
  const give = (d: number): boolean => {
    if (d === order.length || ++tries > TRIES) return true;
    const demand = order[d];
    const freshTried = new Set<string>();
    for (const w of demand.accepted) {
      const fresh = busy[w].size === 0;
      if (fresh && freshTried.has(workers[w].kind)) continue;
      if (fresh) freshTried.add(workers[w].kind);
      if (!fits(w, demand)) continue;
      for (let t = demand.slot; t < demand.slot + demand.length; t++) busy[w].add(t);
      if (give(d + 1)) return true;
      for (let t = demand.slot; t < demand.slot + demand.length; t++) busy[w].delete(t);
    }
    return false;
  };
  return give(0);
}
