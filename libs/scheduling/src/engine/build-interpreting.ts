/** Sorts requests by the interpreters they accept, lays out everybody's shifts and turns them into counting resources. */
import { interpreterFits, interpreterWish } from '../domain/fitting.js';
import type { SchedulingProblem } from '../domain/problem.js';
import type { ScheduledMeeting } from '../domain/timetable.js';
import type { SlotCalendar } from '../domain/slot-calendar.js';
import type { Domains } from './build-domains.js';
import { hallConstraints } from './hall-constraints.js';
import { layOutShifts } from './interpreter-shifts.js';
import { UNLIMITED, type Interpreting } from './model.js';
import type { ResourceTable } from './resource-table.js';

export interface InterpretingInput {
  readonly problem: SchedulingProblem;
  readonly calendar: SlotCalendar;
  readonly domains: Domains;
  readonly table: ResourceTable;
  readonly length: Uint8Array;
  /** Meetings that should stay as they are, if they can. */
  readonly kept: readonly ScheduledMeeting[];
}

export function buildInterpreting({
  problem,
  calendar,
  domains,
  table,
  length,
  kept,
}: InterpretingInput): Interpreting {
  const { interpreters, requests } = problem;
  const slots = calendar.slots;
  const typeOf = new Int32Array(requests.length).fill(-1);
  const accepted: number[][] = [];
  const typeByKey = new Map<string, number>();
  const setByWish = new Map<string, number[]>();
  requests.forEach((request, r) => {
    if (request.interpreterLanguage == null || request.locked?.interpreter !== undefined) return;
    const wish = interpreterWish(request);
    const set = setByWish.get(wish) ?? interpreters.flatMap((i, index) => (interpreterFits(request, i) ? [index] : []));
    setByWish.set(wish, set);
    if (set.length === 0) return;
    const key = set.join();
    const type = typeByKey.get(key) ?? accepted.push(set) - 1;
    typeByKey.set(key, type);
    typeOf[r] = type;
  });

  const present = new Uint8Array(interpreters.length * slots).fill(1);
  const interpreterIndex = new Map(interpreters.map((i, index) => [i.id, index]));
  interpreters.forEach((i, index) => (i.unavailable ?? []).forEach((t) => (present[index * slots + t] = 0)));
  requests.forEach((request) => {
    const pinned = interpreterIndex.get(request.locked?.interpreter ?? '');
    if (request.locked === undefined || pinned === undefined) return;
    const end = request.locked.slot + (request.length ?? 1);
    for (let t = request.locked.slot; t < end; t++)
      if (present[pinned * slots + t] === 1) present[pinned * slots + t] = 2;
  });
  const serves: number[][] = interpreters.map(() => []);
  accepted.forEach((set, type) => set.forEach((i) => serves[i].push(type)));
  const { working, mostSlots } = layOutShifts(
    {
      present,
      longestRun: interpreters.map((i) => Math.min(UNLIMITED, i.longestRun ?? UNLIMITED)),
      dailyCap: interpreters.map((i) => Math.min(UNLIMITED, i.dailyCap ?? UNLIMITED)),
      serves,
      wanted: wantedPerSlot(typeOf, accepted.length, domains, slots, length),
      kept: keptSlots(problem, kept, slots),
    },
    calendar,
  );

  const resourcesOf: number[][] = interpreters.map(() => []);
  const usersOf: number[][] = accepted.map(() => []);
  typeOf.forEach((type, r) => type >= 0 && usersOf[type].push(r));
  for (const { members, servers } of hallConstraints(accepted)) {
    const resource = table.add((t) => servers.reduce((sum, i) => sum + working[i * slots + t], 0));
    servers.forEach((i) => resourcesOf[i].push(resource));
    members.forEach((type) => usersOf[type].forEach((r) => table.use(r, resource)));
  }
  return { typeOf, accepted, working, resourcesOf, mostSlots };
}

/** Each request spreads its wish for an interpreter evenly over the slots it could be in. */
function wantedPerSlot(
  typeOf: Int32Array,
  types: number,
  domains: Domains,
  slots: number,
  length: Uint8Array,
): Float64Array {
  const wanted = new Float64Array(types * slots);
  typeOf.forEach((type, r) => {
    if (type < 0) return;
    const starts: number[] = [];
    for (let t = 0; t < slots; t++) if ((domains.bits[r * domains.words + (t >> 5)] >>> (t & 31)) & 1) starts.push(t);
    for (const t of starts) wanted[type * slots + t] += length[r] / starts.length;
  });
  return wanted;
}

function keptSlots(problem: SchedulingProblem, kept: readonly ScheduledMeeting[], slots: number): Uint8Array {
  const marks = new Uint8Array(problem.interpreters.length * slots);
  const indexOf = new Map(problem.interpreters.map((i, index) => [i.id, index]));
  const lengthOf = new Map(problem.requests.map((r) => [r.id, r.length ?? 1]));
  for (const meeting of kept) {
    const i = indexOf.get(meeting.interpreter ?? '');
    if (i === undefined) continue;
    marks.fill(1, i * slots + meeting.slot, i * slots + meeting.slot + (lengthOf.get(meeting.id) ?? 1));
  }
  return marks;
}
