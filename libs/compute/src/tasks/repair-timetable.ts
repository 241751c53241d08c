import type { RepairAnswer, RepairQuestion } from '@ketnoi/meetings';
import { repair, validateProblem } from '@ketnoi/scheduling';
import { TaskStopped, type TaskWatch } from '../threads/tasks.js';
import { afterAbsences, dayProblem, plannedOf, repairEvents } from '../timetabling/day-problem.js';
import { leftOut } from '../timetabling/left-out.js';

/** Always the same seed and the engine's own measure of moves: what is applied must be what was previewed. */
const SEED = 1;

export function repairTimetableTask(question: RepairQuestion, watch: TaskWatch): RepairAnswer {
  const { problem, known } = dayProblem(question);
  const checked = validateProblem(afterAbsences(problem, question));
  if (!checked.ok) {
    const [{ code, path }] = checked.error;
    throw new Error(`the fair makes no problem for the scheduler: ${code} at ${path}`);
  }
  const { openSlot: now, events } = question;
  const order = { now, events: repairEvents(checked.value, events) };
  const { timetable } = repair(checked.value, known, order, { seed: SEED }, { shouldStop: () => watch.shouldStop() });
  if (watch.shouldStop()) throw new TaskStopped();
  return {
    meetings: plannedOf(timetable.meetings.filter((m) => m.slot >= now)),
    unscheduled: leftOut(timetable, question.inputs),
    upperBound: Math.floor(timetable.upperBound),
    mostMeetings: Math.floor(timetable.mostMeetings),
    belowMinimum: timetable.belowMinimum.length,
    iterations: timetable.iterations,
  };
}
