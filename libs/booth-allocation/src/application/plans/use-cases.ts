import { BoothGuard } from './booth-guard.js';
import { ChangeBooth } from './change-booth.js';
import { CheckPlanImport } from './check-plan-import.js';
import { CompareBooths } from './compare-booths.js';
import { ImportPlan } from './import-plan.js';
import { MeasureWalk } from './measure-walk.js';
import { PlanJournal } from './plan-journal.js';
import { RemoveBooth } from './remove-booth.js';
import { RemoveHallPicture } from './remove-hall-picture.js';
import { SetHallPicture } from './set-hall-picture.js';
import { ShowHallPicture } from './show-hall-picture.js';
import { ListStandings } from './list-standings.js';
import { TakeBackBooths } from './take-back-booths.js';
import { ListBooths } from './list-booths.js';
import { ViewHall } from './view-hall.js';

/** What use cases share. */
export const PLAN_PARTS = [BoothGuard, CompareBooths, PlanJournal];

export const PLAN_USE_CASES = [
  ChangeBooth,
  CheckPlanImport,
  ImportPlan,
  MeasureWalk,
  RemoveBooth,
  RemoveHallPicture,
  SetHallPicture,
  ShowHallPicture,
  ListBooths,
  ListStandings,
  TakeBackBooths,
  ViewHall,
];
