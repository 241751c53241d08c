import { ApproveSubsidy } from './approve-subsidy.js';
import { ChangeSubsidyProgramme } from './change-subsidy-programme.js';
import { CheckSubsidyPaper } from './check-subsidy-paper.js';
import { GrantDesk } from './grant-desk.js';
import { ListSubsidyChoices } from './list-subsidy-choices.js';
import { MakeGrantDecisions } from './make-grant-decisions.js';
import { OpenSubsidyProgramme } from './open-subsidy-programme.js';
import { RefuseSubsidy } from './refuse-subsidy.js';
import { ReleaseEndedSubsidies } from './release-ended-subsidies.js';
import { ReleaseSubsidy } from './release-subsidy.js';
import { RequestSubsidy } from './request-subsidy.js';
import { SettleSubsidy } from './settle-subsidy.js';
import { TakeBackSubsidies } from './take-back-subsidies.js';
import { ViewSubsidies } from './view-subsidies.js';

export const SUBSIDY_USE_CASES = [
  ApproveSubsidy,
  ChangeSubsidyProgramme,
  CheckSubsidyPaper,
  GrantDesk,
  ListSubsidyChoices,
  MakeGrantDecisions,
  OpenSubsidyProgramme,
  RefuseSubsidy,
  ReleaseEndedSubsidies,
  ReleaseSubsidy,
  RequestSubsidy,
  SettleSubsidy,
  TakeBackSubsidies,
  ViewSubsidies,
];
