import { Module } from '@nestjs/common';
import { AnswerQuestion } from './application/answer-question.js';
import { AskSupplier } from './application/ask-supplier.js';
import { BrowseCatalogue } from './application/browse-catalogue.js';
import { ChooseDelegates } from './application/choose-delegates.js';
import { CompareFirms } from './application/compare-firms.js';
import { CreateFair } from './application/create-fair.js';
import { CreateGroup } from './application/create-group.js';
import { DeclareFacts } from './application/declare-facts.js';
import { EditCompany } from './application/edit-company.js';
import { EditFair } from './application/edit-fair.js';
import { EditNeed } from './application/edit-need.js';
import { EnrolFirms } from './application/enrol-firms.js';
import { FindCompanies } from './application/find-companies.js';
import { FindLikeFirms } from './application/find-like-firms.js';
import { ImportNeeds } from './application/import-needs.js';
import { FirmsFileDesk } from './application/firms-file-desk.js';
import { Journal } from './application/journal.js';
import { ListFairGaps } from './application/list-fair-gaps.js';
import { ListFirms } from './application/list-firms.js';
import { ListGroupMembers } from './application/list-group-members.js';
import { ListGroups } from './application/list-groups.js';
import { SharedWords } from './application/shared-words.js';
import { MapWord } from './application/map-word.js';
import { ReadForConfirmation } from './application/read-for-confirmation.js';
import { ReadNeeds } from './application/read-needs.js';
import { RegisterCompany } from './application/register-company.js';
import { RegisterFirms } from './application/register-firms.js';
import { RegisterParticipation } from './application/register-participation.js';
import { RetractFact } from './application/retract-fact.js';
import { SettleNeedFact } from './application/settle-need-fact.js';
import { SettleReadFact } from './application/settle-read-fact.js';
import { ShowCompanyChange } from './application/show-company-change.js';
import { ShowFairState } from './application/show-fair-state.js';
import { ShowPressFigures } from './application/show-press-figures.js';
import { Speaker } from './application/speaker.js';
import { TakeBackGroups } from './application/take-back-groups.js';
import { TakeBackFirms } from './application/take-back-firms.js';
import { TakeBackWords } from './application/take-back-words.js';
import { VerifyFact } from './application/verify-fact.js';
import { ViewCompanies } from './application/view-companies.js';
import { ViewNeeds } from './application/view-needs.js';
import { WriteNeed } from './application/write-need.js';
import { WriteProfileText } from './application/write-profile-text.js';

const USE_CASES = [
  AnswerQuestion,
  AskSupplier,
  BrowseCatalogue,
  ChooseDelegates,
  CreateFair,
  CreateGroup,
  DeclareFacts,
  EditCompany,
  EditFair,
  EditNeed,
  EnrolFirms,
  FindCompanies,
  FindLikeFirms,
  ImportNeeds,
  ListFairGaps,
  ListFirms,
  ListGroupMembers,
  ListGroups,
  MapWord,
  SharedWords,
  ReadForConfirmation,
  ReadNeeds,
  RegisterCompany,
  RegisterFirms,
  RegisterParticipation,
  RetractFact,
  SettleNeedFact,
  SettleReadFact,
  ShowCompanyChange,
  ShowFairState,
  ShowPressFigures,
  TakeBackFirms,
  TakeBackGroups,
  TakeBackWords,
  VerifyFact,
  ViewCompanies,
  ViewNeeds,
  WriteNeed,
  WriteProfileText,
];

@Module({ providers: [CompareFirms, FirmsFileDesk, Journal, Speaker, ...USE_CASES], exports: USE_CASES })
export class DirectoryModule {}
