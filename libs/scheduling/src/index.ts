/** The door of the scheduling room. */
export * from './domain/problem.js';
export * from './domain/timetable.js';
export * from './domain/unscheduled-reason.js';
export * from './domain/problem-error.js';
export * from './domain/violation.js';
export { validateProblem } from './domain/validate-problem.js';
export { checkTimetable } from './domain/check-timetable.js';
export { applyMove, checkMove, type Move } from './domain/check-move.js';
export { describeUnscheduled } from './domain/describe-unscheduled.js';
export { solve, type SolveOptions } from './engine/solve.js';
export type { Iterations } from './engine/cooling-plan.js';
export { iterationsWithin } from './application/iterations-within.js';
export { readAnyProblem } from './formats/read-any-problem.js';
export { writeTimetable1, type Timetable1 } from './formats/write-timetable-1.js';
export { readFair1 } from './formats/read-fair-1.js';
export { readB2bsp1 } from './formats/read-b2bsp-1.js';
export type { ReadProblem } from './formats/read-problem.js';
