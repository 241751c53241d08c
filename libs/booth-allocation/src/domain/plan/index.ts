/** What others may know of plans that are not saved yet: their shapes, how they are read and what is checked. */
export { isZoneName, whatItGroups } from './assemble-plan.js';
export { BOOTH_LIST, BOOTH_LIST_COLUMNS, type BoothListColumn, cellsOfBooth } from './booth-list.js';
export { type CheckedPlan, checkPlan } from './check-plan.js';
export {
  type Drawing,
  type DrawnShape,
  type DrawnText,
  fileProblem,
  type FoundProblem,
  type PlanFileProblemCode,
  type PlanNotice,
  SHAPE_ROLES,
  type ShapeLabels,
  type ShapeRole,
  type SourcePlace,
} from './drawing.js';
export * from './hall-plan.js';
export type { PlanProblem, PlanProblemCode } from './plan-problem.js';
export { middleOf } from './polygon.js';
export { type PlanReading, readDrawing, unreadablePlan } from './read-drawing.js';
export { powerText, readPower } from './read-power.js';
