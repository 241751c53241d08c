/**
 * Reduces the slots each request may start in — everybody there, a place open, an interpreter present, the half day long enough,
 * the order respected — and says why when nothing is left. Cost: requests × slots.
 */
import { interpreterFits, interpreterWish } from '../domain/fitting.js';
import type { SchedulingProblem } from '../domain/problem.js';
import type { SlotCalendar } from '../domain/slot-calendar.js';
import type { UnscheduledReason } from '../domain/unscheduled-reason.js';
import type { BuiltPlacing } from './build-placing.js';
import { impossibleReason } from './impossible-reason.js';
import type { ResourceTable } from './resource-table.js';

export interface DomainInput {
  readonly problem: SchedulingProblem;
  readonly calendar: SlotCalendar;
  readonly everybody: readonly (readonly number[])[];
  readonly length: Uint8Array;
  readonly table: ResourceTable;
  readonly placing: BuiltPlacing;
  readonly participantIndex: ReadonlyMap<string, number>;
}

export interface Domains {
  readonly words: number;
  readonly bits: Int32Array;
  readonly impossible: ReadonlyMap<number, UnscheduledReason>;
}

export function buildDomains(input: DomainInput): Domains {
  const { problem, calendar, everybody, length, table, placing } = input;
  const slots = calendar.slots;
  const words = (slots + 31) >> 5;
  const bits = new Int32Array(problem.requests.length * words);
  const impossible = new Map<number, UnscheduledReason>();
  const interpreterSlots = new Map<string, Uint8Array>();
  const rivals = (problem.rules?.neverAtOnce ?? []).map(
    (g) => new Set(g.map((id) => input.participantIndex.get(id) as number)),
  );

  problem.requests.forEach((request, r) => {
    const people = new Uint8Array(slots);
    const usable = new Uint8Array(slots);
    const forbidden = new Set(request.forbiddenSlots ?? []);
    const interpreted =
      request.interpreterLanguage == null ? null : interpretedSlots(problem, r, slots, interpreterSlots);
    const rivalsMeet = rivals.some((group) => everybody[r].filter((p) => group.has(p)).length > 1);
    const wholeLength = (free: (t: number) => boolean, start: number): boolean => {
      const end = start + length[r] - 1;
      if (end >= slots || calendar.halfDayOf[start] !== calendar.halfDayOf[end]) return false;
      for (let t = start; t <= end; t++) if (!free(t)) return false;
      return true;
    };
    let count = 0;
    for (let t = 0; t < slots; t++) {
      if (request.locked !== undefined && request.locked.slot !== t) continue;
      if (rivalsMeet || forbidden.has(t)) continue;
      if (!wholeLength((s) => everybody[r].every((p) => table.capacityOf(p)[s] > 0), t)) continue;
      people[t] = 1;
      if (!wholeLength((s) => placing.openAt(r, s) && (interpreted === null || interpreted[s] === 1), t)) continue;
      usable[t] = 1;
      count++;
      bits[r * words + (t >> 5)] |= 1 << (t & 31);
    }
    const blocked = everybody[r].find((p) => (problem.participants[p].maxMeetings ?? 1) === 0);
    if (blocked !== undefined) bits.fill(0, r * words, (r + 1) * words);
    if (count === 0 || blocked !== undefined) {
      impossible.set(r, impossibleReason({ problem, request, people, blocked, placePossible: placing.possible(r) }));
    }
  });
  orderDomains(problem, bits, words, slots, length, impossible);
  return { words, bits, impossible };
}

/** Slots in which at least one interpreter who would do is there. */
function interpretedSlots(
  problem: SchedulingProblem,
  r: number,
  slots: number,
  cache: Map<string, Uint8Array>,
): Uint8Array {
  const request = problem.requests[r];
  const pinned = request.locked?.interpreter;
  const key = `${interpreterWish(request)} ${pinned ?? ''}`;
  let known = cache.get(key);
  if (known === undefined) {
    known = new Uint8Array(slots);
    for (const i of problem.interpreters) {
      if (pinned !== undefined ? i.id !== pinned : !interpreterFits(request, i)) continue;
      if ((i.dailyCap ?? 1) === 0) continue;
      const away = new Set(i.unavailable ?? []);
      for (let t = 0; t < slots; t++) if (!away.has(t)) known[t] = 1;
    }
    cache.set(key, known);
  }
  return known;
}

/**
 * When a request and its forerunner are both required, the earliest start of one pushes the other, and likewise from the end.
 * Requests that may be left out push nobody.
 */
function orderDomains(
  problem: SchedulingProblem,
  bits: Int32Array,
  words: number,
  slots: number,
  length: Uint8Array,
  impossible: Map<number, UnscheduledReason>,
): void {
  const indexOf = new Map(problem.requests.map((r, i) => [r.id, i]));
  const pairs = problem.requests.flatMap((r, i) =>
    (r.after ?? [])
      .map((id) => [indexOf.get(id) as number, i] as const)
      .filter(([q]) => problem.requests[q].required && r.required),
  );
  const has = (r: number, t: number): boolean => ((bits[r * words + (t >> 5)] >>> (t & 31)) & 1) === 1;
  const drop = (r: number, t: number): void => void (bits[r * words + (t >> 5)] &= ~(1 << (t & 31)));
  let changed = pairs.length > 0;
  while (changed) {
    changed = false;
    for (const [first, second] of pairs) {
      let earliest = 0;
      while (earliest < slots && !has(first, earliest)) earliest++;
      for (let t = 0; t < Math.min(slots, earliest + length[first]); t++)
        if (has(second, t)) [changed] = [true, drop(second, t)];
      let latest = slots - 1;
      while (latest >= 0 && !has(second, latest)) latest--;
      for (let t = Math.max(0, latest - length[first] + 1); t < slots; t++)
        if (has(first, t)) [changed] = [true, drop(first, t)];
    }
  }
  for (const r of new Set(pairs.flat())) {
    if (impossible.has(r) || bits.subarray(r * words, (r + 1) * words).some((w) => w !== 0)) continue;
    impossible.set(r, { code: 'order-conflict', params: {}, change: null });
  }
}
