/** The door of the scheduling room. */
export * from './domain/problem.js';
export * from './domain/timetable.js';
export * from './domain/unscheduled-reason.js';
export * from './domain/problem-error.js';
export * from './domain/violation.js';
export { validateProblem } from './domain/validate-problem.js';
export { checkTimetable } from './domain/check-timetable.js';
export { comfortOf, type Comfort } from './domain/comfort.js';
export type { Spread } from './domain/spread.js';
export { interpretedFor } from './domain/interpreted-for.js';
export { slotsOutsideHours } from './domain/online-hours.js';
export { applyMove, checkMove, moveChecker, type Move } from './domain/check-move.js';
export * from './domain/repair-event.js';
export { validateEvents } from './domain/validate-events.js';
export { diffTimetables, type MeetingChange, type TimetableDiff } from './domain/diff-timetables.js';
export { describeUnscheduled } from './domain/describe-unscheduled.js';
export { conflictingLocks } from './engine/conflicting-locks.js';
export { solve, type SolveOptions } from './engine/solve.js';
export { repair, type Repair, type RepairOptions } from './engine/repair.js';
export { askCapacity, type CapacityAnswer, type CapacityQuestion } from './engine/capacity-question.js';
export {
  capacityOutlook,
  type CapacityOutlook,
  type CapacityPoint,
  type OutlookOptions,
} from './engine/capacity/capacity-outlook.js';
export type { Addition, CapacityAddition } from './engine/capacity/single-additions.js';
export { standbyPairs, type Standby } from './engine/standby.js';
export type { Iterations } from './engine/cooling-plan.js';
export { iterationsWithin } from './application/iterations-within.js';
export { readAnyProblem } from './formats/read-any-problem.js';
export { writeTimetable1, type Timetable1 } from './formats/write-timetable-1.js';
export { readTimetable1 } from './formats/read-timetable-1.js';
export { readFair2 } from './formats/read-fair-2.js';
export { readFair1 } from './formats/read-fair-1.js';
export { readB2bsp1 } from './formats/read-b2bsp-1.js';
export type { ReadProblem } from './formats/read-problem.js';
