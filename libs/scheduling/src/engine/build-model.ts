/**
 * Compiles a problem into the arrays of model.ts, in named steps: participants, places, interpreters, domains, shared resources.
 * The problem must have passed `validateProblem` or be as well formed.
 */
import type { SchedulingProblem } from '../domain/problem.js';
import type { ScheduledMeeting } from '../domain/timetable.js';
import { slotCalendar } from '../domain/slot-calendar.js';
import { buildDomains } from './build-domains.js';
import { buildInterpreting } from './build-interpreting.js';
import { buildPlacing } from './build-placing.js';
import { buildWalking } from './build-walking.js';
import { UNLIMITED, type Model } from './model.js';
import { ResourceTable } from './resource-table.js';

export function buildModel(problem: SchedulingProblem, kept: readonly ScheduledMeeting[] = []): Model {
  const calendar = slotCalendar(problem.slots);
  const slots = calendar.slots;
  const requests = problem.requests.length;
  const participantIndex = new Map(problem.participants.map((p, i) => [p.id, i]));
  const table = new ResourceTable(requests, slots);

  for (const p of problem.participants) {
    const away = new Set(p.unavailable ?? []);
    table.add((t) => (away.has(t) ? 0 : (p.seats ?? 1)));
  }
  const everybody = problem.requests.map((r) =>
    [r.supplier, r.buyer, ...(r.others ?? [])].map((id) => participantIndex.get(id) as number),
  );
  everybody.forEach((ids, r) => ids.forEach((p) => table.use(r, p)));
  const length = Uint8Array.from(problem.requests, (r) => r.length ?? 1);

  const placing = buildPlacing(problem, slots);
  const domains = buildDomains({ problem, calendar, everybody, length, table, placing, participantIndex });
  const interpreting = buildInterpreting({ problem, calendar, domains, table, length, kept });
  placing.constrain(table);
  const most = problem.rules?.mostAtOnce;
  if (most !== undefined && most < requests) {
    const whole = table.add(() => most);
    problem.requests.forEach((_, r) => table.use(r, whole));
  }
  for (const group of problem.rules?.neverAtOnce ?? []) {
    const rivals = new Set(group.map((id) => participantIndex.get(id) as number));
    const shared = table.add(() => 1);
    everybody.forEach((ids, r) => ids.some((p) => rivals.has(p)) && table.use(r, shared));
  }

  const { start: resourceStart, items: resource } = table.usesByRequest();
  const { start: requestStart, items: requestOf } = byParticipant(everybody, problem.participants.length);
  const limit = (
    of: (p: SchedulingProblem['participants'][number]) => number | undefined,
    fallback: number,
  ): Int32Array => Int32Array.from(problem.participants, (p) => Math.min(UNLIMITED, of(p) ?? fallback));
  const requestIndex = new Map(problem.requests.map((r, i) => [r.id, i]));
  const before = problem.requests.map((r) => (r.after ?? []).map((id) => requestIndex.get(id) as number));
  const after: number[][] = problem.requests.map(() => []);
  before.forEach((list, r) => list.forEach((q) => after[q].push(r)));
  const participantEnd = Int32Array.from(everybody, (ids, r) => resourceStart[r] + ids.length);
  return {
    problem,
    calendar,
    slots,
    words: domains.words,
    requests,
    score: Int32Array.from(problem.requests, (r) => r.score),
    length,
    longest: length.reduce((a, b) => Math.max(a, b), 1),
    required: Uint8Array.from(problem.requests, (r) => (r.required || r.locked ? 1 : 0)),
    urgent: Uint8Array.from(problem.requests, (r) => (r.required || r.locked || r.pinned ? 1 : 0)),
    lockedAt: Int32Array.from(problem.requests, (r) => r.locked?.slot ?? -1),
    domain: domains.bits,
    resourceStart,
    resource,
    participantEnd,
    ...classify(resourceStart, participantEnd, resource, table.count),
    before,
    after,
    ordered: before.some((list) => list.length > 0),
    resources: table.count,
    capacity: table.capacities(),
    participants: problem.participants.length,
    maxMeetings: limit((p) => p.maxMeetings, UNLIMITED),
    maxPerDay: limit((p) => p.maxPerDay, UNLIMITED),
    maxInARow: limit((p) => p.maxInARow, UNLIMITED),
    promised: limit((p) => p.promised, 0),
    requestStart,
    requestOf,
    placing,
    interpreting,
    walking: buildWalking(problem, placing),
    impossible: domains.impossible,
  };
}

function byParticipant(
  everybody: readonly (readonly number[])[],
  participants: number,
): { start: Int32Array; items: Int32Array } {
  const start = new Int32Array(participants + 1);
  everybody.forEach((ids) => ids.forEach((p) => start[p + 1]++));
  for (let p = 0; p < participants; p++) start[p + 1] += start[p];
  const next = start.slice();
  const items = new Int32Array(start[participants]);
  everybody.forEach((ids, r) => ids.forEach((p) => (items[next[p]++] = r)));
  return { start, items };
}

function classify(
  start: Int32Array,
  participantEnd: Int32Array,
  resource: Int32Array,
  resources: number,
): Pick<Model, 'classOf' | 'classes' | 'classesUsing'> {
  const byKey = new Map<string, number>();
  const classesUsing: number[][] = Array.from({ length: resources }, () => []);
  const classOf = Int32Array.from(participantEnd, (end, r) => {
    const shared = resource.subarray(end, start[r + 1]);
    const key = shared.join();
    let found = byKey.get(key);
    if (found === undefined) {
      byKey.set(key, (found = byKey.size));
      for (const k of shared) classesUsing[k].push(found);
    }
    return found;
  });
  return { classOf, classes: byKey.size, classesUsing };
}
