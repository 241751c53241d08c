/** The door of plans that come from files, pictures and pens. */
export { type BoothChangeWish, ChangeBooth, type ChangeBoothRefusal } from './change-booth.js';
export { CheckPlanImport } from './check-plan-import.js';
export { type ImportedPlan, ImportPlan, type ImportPlanRefusal, type PlanImport } from './import-plan.js';
export { MeasureWalk, toWalk, type Walk } from './measure-walk.js';
export type { PlanFileReader } from './plan-file-reader.js';
export * from './ports/drawn-halls.js';
export * from './ports/hall-pictures.js';
export { RememberedWalks } from './remembered-walks.js';
export { RemoveBooth, type RemoveBoothRefusal } from './remove-booth.js';
export { RemoveHallPicture } from './remove-hall-picture.js';
export {
  type PictureReader,
  type PictureWish,
  type ReadPicture,
  SetHallPicture,
  type SetHallPictureRefusal,
} from './set-hall-picture.js';
export { ShowHallPicture } from './show-hall-picture.js';
export { type BoothStanding, ListStandings } from './list-standings.js';
export { ListBooths, type ListedBoothOfFair } from './list-booths.js';
export { type BoothListProblem, type EditedBoothRow, TakeBackBooths } from './take-back-booths.js';
export { ViewHall } from './view-hall.js';
export * from '../../domain/plan/picture-placement.js';
