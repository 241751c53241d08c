import { CheckPlanImport } from './check-plan-import.js';
import { ImportPlan } from './import-plan.js';
import { RemoveHallPicture } from './remove-hall-picture.js';
import { SetHallPicture } from './set-hall-picture.js';
import { ShowHallPicture } from './show-hall-picture.js';
import { ViewHall } from './view-hall.js';

export { PlanJournal } from './plan-journal.js';

export const PLAN_USE_CASES = [
  CheckPlanImport,
  ImportPlan,
  RemoveHallPicture,
  SetHallPicture,
  ShowHallPicture,
  ViewHall,
];
