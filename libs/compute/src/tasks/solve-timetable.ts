import { err, ok, type RequestId, type Result } from '@ketnoi/kernel';
import { type PlannedTimetable, type RoundFailure, roundFailure, type TimetableInputs } from '@ketnoi/meetings';
import { solve, type Timetable, validateProblem } from '@ketnoi/scheduling';
import { leftOut } from '../timetabling/left-out.js';
import { problemOf } from '../timetabling/problem-of.js';
import { boothNamed } from '../timetabling/shared-places.js';
import { TaskStopped, type TaskWatch } from '../threads/tasks.js';

interface Input {
  readonly inputs: TimetableInputs;
  readonly seed: number;
  readonly iterations: number | null;
}

/** Solves by a number of moves, never by time: the same inputs and seed give the same timetable on every machine. */
export function solveTimetableTask(
  { inputs, seed, iterations }: Input,
  watch: TaskWatch,
): Result<PlannedTimetable, RoundFailure> {
  const problem = validateProblem(problemOf(inputs));
  if (!problem.ok) {
    const [{ code, path }] = problem.error;
    return err(roundFailure('inputs-refused', { code, path }));
  }
  const timetable = solve(
    problem.value,
    { seed, ...(iterations === null ? {} : { iterations }) },
    {
      shouldStop: () => watch.shouldStop() || watch.hasEnough?.() === true,
      onProgress: ({ phase, done, counts }) => watch.onProgress(share(phase, done), counts),
    },
  );
  if (watch.shouldStop()) throw new TaskStopped();
  if (timetable.proved === 'infeasible') return err(pinsConflict(timetable));
  return ok(planned(timetable, inputs));
}

/** The engine spends nearly all of its time improving. */
const share = (phase: string, done: number): number =>
  phase === 'improve' ? 0.1 + 0.85 * done : phase === 'assign' ? 0.95 : 0.05;

/** The fewest pins that exclude each other, and what they would break; where that is not known, one that cannot be kept. */
function pinsConflict({ lockConflict, unscheduled }: Timetable): RoundFailure {
  const one = unscheduled.find((u) => u.code === 'locked-conflict') ?? unscheduled.at(0);
  if (!lockConflict) return roundFailure('pins-conflict', one ? { requestIds: one.id } : {});
  const { code, requests, who, slot } = lockConflict;
  return roundFailure('pins-conflict', {
    requestIds: requests.join(' '),
    clash: code,
    ...(who === undefined ? {} : { who: boothNamed(who) }),
    ...(slot === undefined ? {} : { slot }),
  });
}

const planned = (timetable: Timetable, inputs: TimetableInputs): PlannedTimetable => ({
  meetings: timetable.meetings.map(({ id, slot, place, interpreter }) => ({
    requestId: id as RequestId,
    slot,
    placeId: boothNamed(place ?? ''),
    interpreterId: interpreter as PlannedTimetable['meetings'][number]['interpreterId'],
  })),
  unscheduled: leftOut(timetable, inputs),
  held: timetable.meetings.length,
  value: timetable.value,
  upperBound: Math.floor(timetable.upperBound),
  mostMeetings: Math.floor(timetable.mostMeetings),
  gaps: timetable.gaps,
  belowMinimum: timetable.belowMinimum.length,
  iterations: timetable.iterations,
  proved: timetable.proved === 'optimal',
});
