/** A running day of 2,000 meetings: 10 cancellations, 3 no-shows, one ill interpreter and 5 new requests at once. */
import { seededRng, UNLIMITED_EFFORT, type Rng } from '@ketnoi/kernel';
import { PRODUCT_GOALS, repair, solve, type RepairEvent, type SchedulingProblem } from '@ketnoi/scheduling';
import { finding, type Finding } from '../assign/finding.js';
import { runningDay } from './running-day.js';

const NOW = 4;
const RUNS = 5;

export function repairFindings(): Finding[] {
  const rng = seededRng(11);
  const problem = runningDay(rng);
  const iterations = 1_000_000;
  const before = solve(problem, { iterations }, UNLIMITED_EFFORT);
  const events = theDay(
    problem,
    before.meetings.filter((m) => m.slot >= NOW).map((m) => m.id),
    rng,
  );
  const order = { now: NOW, events };
  const seconds: number[] = [];
  let mended = repair(problem, before.meetings, order, {}, UNLIMITED_EFFORT);
  for (let run = 0; run < RUNS; run++) {
    const started = performance.now();
    mended = repair(problem, before.meetings, order, {}, UNLIMITED_EFFORT);
    seconds.push((performance.now() - started) / 1000);
  }
  const fresh = solve(mended.problem, { iterations, goals: PRODUCT_GOALS }, UNLIMITED_EFFORT);
  const kept = before.meetings.length - mended.dropped;
  const what = `repair of a day of ${before.meetings.length} meetings`;
  return [
    finding(`${what}: median of ${RUNS}`, seconds.sort((a, b) => a - b)[RUNS >> 1], 's', {
      goal: { op: '<=', value: 1 },
    }),
    finding(`${what}: kept meetings moved`, (100 * mended.moved) / kept, '%', { goal: { op: '<=', value: 2 } }),
    finding(`${what}: worth below a fresh run`, (100 * (fresh.value - mended.timetable.value)) / fresh.value, '%', {
      goal: { op: '<=', value: 0.5 },
    }),
  ];
}

function theDay(problem: SchedulingProblem, later: readonly string[], rng: Rng): RepairEvent[] {
  const some = <T>(list: readonly T[]): T => list[rng.below(list.length)];
  const cancelled = new Set<string>();
  while (cancelled.size < 10) cancelled.add(some(later));
  const buyers = problem.participants.filter((p) => p.id.startsWith('b'));
  const suppliers = problem.participants.filter((p) => p.id.startsWith('s'));
  return [
    ...[...cancelled].map((request): RepairEvent => ({ kind: 'cancelled', request })),
    { kind: 'no-show', participants: [some(buyers).id, some(suppliers).id, some(suppliers).id] },
    { kind: 'interpreter-away', interpreter: some(problem.interpreters).id },
    ...Array.from({ length: 5 }, (_, i): RepairEvent => ({
      kind: 'new-request',
      request: { id: `new-${i}`, supplier: some(suppliers).id, buyer: some(buyers).id, score: 60 + rng.below(40) },
    })),
  ];
}
