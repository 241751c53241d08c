/** The door of the directory: fairs, groups, companies, profiles and needs. */
export { AnswerQuestion, type QuestionClosed } from './application/answer-question.js';
export { about, type Asking, AskSupplier } from './application/ask-supplier.js';
export { BrowseCatalogue, type FoundEntries } from './application/browse-catalogue.js';
export { ChooseDelegates, type DelegateChoice } from './application/choose-delegates.js';
export { CreateFair } from './application/create-fair.js';
export { CreateGroup, type GroupEntries } from './application/create-group.js';
export { DeclareFacts, type FactDeclaration } from './application/declare-facts.js';
export { type CompanyEdit, EditCompany } from './application/edit-company.js';
export { EditFair } from './application/edit-fair.js';
export { EditNeed, type NeedEdit } from './application/edit-need.js';
export { EnrolFirms, type Enrolment } from './application/enrol-firms.js';
export { FindCompanies, type FoundCompanies } from './application/find-companies.js';
export { FindLikeFirms, likeEarlierOnes, type NamedFirm } from './application/find-like-firms.js';
export { type LikeFirm, LikeFirms } from './application/ports/like-firms.js';
export { ListFairGaps } from './application/list-fair-gaps.js';
export { ListFirms } from './application/list-firms.js';
export { type GroupsWithMembers, ListGroupMembers } from './application/list-group-members.js';
export { type EditedGroupRow, TakeBackGroups } from './application/take-back-groups.js';
export {
  cellsOfGroup,
  GROUP_LIST,
  type GroupListColumn,
  type GroupListProblem,
  type GroupMember,
  type ListedGroup,
} from './domain/group-list.js';
export { ListGroups } from './application/list-groups.js';
export {
  Catalogue,
  type CompanyCard,
  type DelegateView,
  type FactView,
  type TextView,
} from './application/ports/catalogue.js';
export { Companies, type CompanyChange } from './application/ports/companies.js';
export { PublicCatalogue } from './application/ports/public-catalogue.js';
export { FairCounts, type PressCounts } from './application/ports/fair-counts.js';
export { FirmLists, type KnownFirm } from './application/ports/firm-lists.js';
export { FairViews } from './application/ports/fair-views.js';
export { Fairs, type Group } from './application/ports/fairs.js';
export { MapWord, type WordMapping } from './application/map-word.js';
export { type OnlyThisFair, SharedWords } from './application/shared-words.js';
export { MappedWords } from './application/ports/mapped-words.js';
export { NeedViews, type NeedView } from './application/ports/need-views.js';
export { Needs } from './application/ports/needs.js';
export { ReadForConfirmation, type TextToRead } from './application/read-for-confirmation.js';
export { type ReadFactSettlement, type ReadFactVerdict, SettleReadFact } from './application/settle-read-fact.js';
export {
  type QuestionLetter,
  type QuestionState,
  type QuestionHandle,
  type QuestionView,
  SupplierQuestions,
} from './application/ports/supplier-questions.js';
export { type Contradiction, contradictions } from './domain/contradictions.js';
export type { MappedWord } from './domain/mapped-word.js';
export type { WordListProblem } from './domain/read-word-edits.js';
export {
  cellsOfWord,
  type EditedWordRow,
  idOfWord,
  type ListedWord,
  toldMeaning,
  WORD_LIST,
  WORD_LIST_COLUMNS,
  WORD_REACHES,
  type WordListColumn,
} from './domain/word-list.js';
export {
  QUESTION_KINDS,
  type QuestionAnswer,
  type QuestionEntries,
  type QuestionKind,
  type SupplierQuestion,
} from './domain/supplier-question.js';
export { Profiles } from './application/ports/profiles.js';
export type { ChangedMeanwhile, EditingRefusal, NotFound, WritingRefusal } from './application/refusal.js';
export { RegisterCompany, type Registration } from './application/register-company.js';
export { type FirmInFile, type FirmsFile, type FirmsReader, type FirmsReading } from './application/firms-file-desk.js';
export { RegisterFirms, type RegisterFirmsRefusal } from './application/register-firms.js';
export {
  ImportNeeds,
  type ImportNeedsRefusal,
  type NeedsFile,
  type NeedsFilePreview,
  type NeedsReader,
} from './application/import-needs.js';
export { RegisterParticipation } from './application/register-participation.js';
export { ReadNeeds } from './application/read-needs.js';
export { RetractFact } from './application/retract-fact.js';
export { idOfReadFact, type NeedFactSettlement, SettleNeedFact } from './application/settle-need-fact.js';
export { ShowCompanyChange } from './application/show-company-change.js';
export { ShowFairState } from './application/show-fair-state.js';
export { ShowPressFigures } from './application/show-press-figures.js';
export type { EditedFirmRow } from './application/compare-firms.js';
export { TakeBackFirms } from './application/take-back-firms.js';
export { TakeBackWords } from './application/take-back-words.js';
export { type Verification, VerifyFact } from './application/verify-fact.js';
export { ViewCompanies } from './application/view-companies.js';
export { ViewNeeds } from './application/view-needs.js';
export { type NewNeed, WriteNeed } from './application/write-need.js';
export { type ProfileTextEntry, type TextWritten, WriteProfileText } from './application/write-profile-text.js';
export * from './domain/catalogue-entry.js';
export { type CatalogueReader, readerFor } from './domain/catalogue-reader.js';
export * from './domain/company.js';
export { type Brief, inBrief } from './domain/in-brief.js';
export * from './domain/company-filter.js';
export type * from './domain/events.js';
export { FAIR_GAPS, type FairGap, type GapOfCompany } from './domain/fair-gap.js';
export * from './domain/fair-state.js';
export { type Breakdown, type Counted, FEWEST_SHOWN, type PressFigures } from './domain/press-figures.js';
export { checkFair, type Fair, type FairEntries } from './domain/fair.js';
export { NEED_COLUMNS, type NeedColumn, type NeedLine, type NeedRow } from './domain/need-row.js';
export { type CellProblem, FIRM_COLUMNS, type FirmColumn, type FirmRow } from './domain/firm-row.js';
export {
  cellsOfFirm,
  FIRM_LIST,
  LISTED_FIRM_COLUMNS,
  type ListedFirm,
  type ListedFirmColumn,
} from './domain/listed-firm.js';
export { maskConfidential, type Need, type NeedEntries, type NeedFact, type NeedFactKind } from './domain/need.js';
export { GROUP_KINDS, type GroupKind, type Participation } from './domain/participation.js';
export type { EntryProblem, EntryProblemCode, InvalidEntries } from './domain/problem.js';
export {
  type FactEntries,
  type FactSource,
  PROFILE_FACT_KINDS,
  type ProfileFact,
  type ProfileFactKind,
  type Unit,
  UNITS,
} from './domain/profile-fact.js';
export type { RefusedFact } from './domain/take-facts.js';
export {
  type NeedFactCorrection,
  READ_NEED_FACT_KINDS,
  type ReadNeedFact,
  type ReadNeedFactKind,
  type SettledNeedFact,
} from './domain/read-need-fact.js';
