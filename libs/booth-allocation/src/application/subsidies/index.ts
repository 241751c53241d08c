/** The door of city subsidies: programmes, requests, grants. */
export { ApproveSubsidy, type SubsidyApproval } from './approve-subsidy.js';
export {
  type ChangeProgrammeRefusal,
  ChangeSubsidyProgramme,
  type ProgrammeChange,
} from './change-subsidy-programme.js';
export { CheckSubsidyPaper, type PaperTick } from './check-subsidy-paper.js';
export type { GrantAnswer, GrantRequest, GrantResult, SubsidyRefusal } from './grant-desk.js';
export { type BookingToSubsidise, ListSubsidyChoices } from './list-subsidy-choices.js';
export { OpenSubsidyProgramme, type OpenProgrammeRefusal, type ProgrammeWish } from './open-subsidy-programme.js';
export { type GrantInProgramme, type Reservation, type ReservationObstacle, Subsidies } from './ports/subsidies.js';
export { type GrantFilter, type GrantView, SubsidyViews } from './ports/subsidy-views.js';
export { RefuseSubsidy } from './refuse-subsidy.js';
export { ReleaseEndedSubsidies } from './release-ended-subsidies.js';
export { ReleaseSubsidy } from './release-subsidy.js';
export { RequestSubsidy, type SubsidyRequest } from './request-subsidy.js';
export { SettleSubsidy } from './settle-subsidy.js';
export { type EditedGrantRow, type GrantListProblem, TakeBackSubsidies } from './take-back-subsidies.js';
export { type SeenProgramme, ViewSubsidies } from './view-subsidies.js';
export { type CityGrant, costIn, shareOfCity, withCityShare } from '../../domain/subsidy/city-share.js';
export type { ProgrammeDraft, ProgrammeProblem } from '../../domain/subsidy/check-programme.js';
export type * from '../../domain/subsidy/events.js';
export type { ExpectedPart, ExpectedShare, ProgrammeForFirm } from '../../domain/subsidy/expected-share.js';
export * from '../../domain/subsidy/grant.js';
export { cellsOfGrant, GRANT_LIST, type GrantListColumn } from '../../domain/subsidy/grant-list.js';
export * from '../../domain/subsidy/programme.js';
export type { SubsidyRejection } from '../../domain/subsidy/subsidy-rejection.js';
