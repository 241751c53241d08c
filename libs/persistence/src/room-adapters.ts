import {
  Admissions,
  AuditLog,
  Consents,
  FairFirms,
  Identities,
  Invitations,
  Letters,
  Memberships,
  Notices,
  PasswordHasher,
  People,
  PersonCards,
  Sessions,
  ShareLinks,
  SignInLinks,
  Tokens,
} from '@ketnoi/accounts';
import { Bookings, BookingViews, FairRules, FloorPlans, PlanReadModel, PublicPlans } from '@ketnoi/booth-allocation';
import {
  Catalogue,
  Companies,
  FairCounts,
  FairViews,
  FirmLists,
  Fairs,
  LikeFirms,
  MappedWords,
  Needs,
  NeedViews,
  Profiles,
  PublicCatalogue,
  SupplierQuestions,
} from '@ketnoi/directory';
import type { Provider } from '@nestjs/common';
import { SqlAdmissions } from './accounts/sql-admissions.js';
import { Argon2PasswordHasher } from './accounts/argon2-password-hasher.js';
import { SqlPersonCards } from './accounts/person-cards.read-model.js';
import { Sha256Tokens } from './accounts/sha256-tokens.js';
import { SqlConsents } from './accounts/sql-consents.js';
import { SqlFairFirms } from './accounts/sql-fair-firms.js';
import { SqlIdentities } from './accounts/sql-identities.js';
import { SqlInvitations } from './accounts/sql-invitations.js';
import { SqlLetters } from './accounts/sql-letters.js';
import { SqlMemberships } from './accounts/sql-memberships.js';
import { SqlPeople } from './accounts/sql-people.js';
import { SqlSessions } from './accounts/sql-sessions.js';
import { SqlShareLinks } from './accounts/sql-share-links.js';
import { SqlSignInLinks } from './accounts/sql-sign-in-links.js';
import { PAYMENT_ADAPTERS } from './booth-allocation/payments/adapters.js';
import { DRAW_ADAPTERS } from './booth-allocation/draws/adapters.js';
import { WAITLIST_ADAPTERS } from './booth-allocation/waitlist/adapters.js';
import { SqlPlanReadModel } from './booth-allocation/plan.read-model.js';
import { SqlPublicPlans } from './booth-allocation/public-plan.read-model.js';
import { PLAN_ADAPTERS } from './booth-allocation/plans/adapters.js';
import { MOVES_ADAPTERS } from './booth-allocation/moves/adapters.js';
import { PRICING_ADAPTERS } from './booth-allocation/pricing/adapters.js';
import { SUBSIDY_ADAPTERS } from './booth-allocation/subsidies/adapters.js';
import { SqlBookings } from './booth-allocation/sql-bookings.js';
import { SqlBookingViews } from './booth-allocation/life/booking-views.read-model.js';
import { SqlFairRules } from './booth-allocation/life/sql-fair-rules.js';
import { SqlFloorPlans } from './booth-allocation/sql-floor-plans.js';
import { SqlCatalogue } from './directory/catalogue.read-model.js';
import { SqlPublicCatalogue } from './directory/public-catalogue.read-model.js';
import { SqlFairCounts } from './directory/fair-counts.read-model.js';
import { SqlFairViews } from './directory/fair-views.read-model.js';
import { SqlNeedViews } from './directory/need-views.read-model.js';
import { SqlCompanies } from './directory/sql-companies.js';
import { SqlLikeFirms } from './directory/sql-like-firms.js';
import { SqlFirmLists } from './directory/sql-firm-lists.js';
import { SqlFairs } from './directory/sql-fairs.js';
import { SqlMappedWords } from './directory/sql-mapped-words.js';
import { SqlNeeds } from './directory/sql-needs.js';
import { SqlProfiles } from './directory/sql-profiles.js';
import { SqlSupplierQuestions } from './directory/sql-supplier-questions.js';
import { SqlAuditLog } from './foundations/audit-log.read-model.js';
import { SqlNotices } from './foundations/notices.read-model.js';
import { DatabaseHealth } from './health/database-health.js';
import { MEETINGS_ADAPTERS } from './meetings/adapters.js';

/** One line for every port of a room that the database answers, grouped by room. */
export const ROOM_ADAPTERS: Provider[] = [
  DatabaseHealth,
  // accounts
  { provide: Admissions, useClass: SqlAdmissions },
  { provide: AuditLog, useClass: SqlAuditLog },
  { provide: Notices, useClass: SqlNotices },
  { provide: Consents, useClass: SqlConsents },
  { provide: FairFirms, useClass: SqlFairFirms },
  { provide: Identities, useClass: SqlIdentities },
  { provide: Invitations, useClass: SqlInvitations },
  { provide: Letters, useClass: SqlLetters },
  { provide: Memberships, useClass: SqlMemberships },
  { provide: PasswordHasher, useClass: Argon2PasswordHasher },
  { provide: People, useClass: SqlPeople },
  { provide: PersonCards, useClass: SqlPersonCards },
  { provide: Sessions, useClass: SqlSessions },
  { provide: ShareLinks, useClass: SqlShareLinks },
  { provide: SignInLinks, useClass: SqlSignInLinks },
  { provide: Tokens, useClass: Sha256Tokens },
  // directory
  { provide: Catalogue, useClass: SqlCatalogue },
  { provide: PublicCatalogue, useClass: SqlPublicCatalogue },
  { provide: Companies, useClass: SqlCompanies },
  { provide: Fairs, useClass: SqlFairs },
  { provide: FairCounts, useClass: SqlFairCounts },
  { provide: FirmLists, useClass: SqlFirmLists },
  { provide: LikeFirms, useClass: SqlLikeFirms },
  { provide: FairViews, useClass: SqlFairViews },
  { provide: MappedWords, useClass: SqlMappedWords },
  { provide: Needs, useClass: SqlNeeds },
  { provide: NeedViews, useClass: SqlNeedViews },
  { provide: Profiles, useClass: SqlProfiles },
  { provide: SupplierQuestions, useClass: SqlSupplierQuestions },
  // booth-allocation
  ...PAYMENT_ADAPTERS,
  { provide: Bookings, useClass: SqlBookings },
  { provide: BookingViews, useClass: SqlBookingViews },
  { provide: FairRules, useClass: SqlFairRules },
  { provide: FloorPlans, useClass: SqlFloorPlans },
  { provide: PlanReadModel, useClass: SqlPlanReadModel },
  { provide: PublicPlans, useClass: SqlPublicPlans },
  ...DRAW_ADAPTERS,
  ...WAITLIST_ADAPTERS,
  ...PLAN_ADAPTERS,
  ...MOVES_ADAPTERS,
  ...PRICING_ADAPTERS,
  ...SUBSIDY_ADAPTERS,
  // meetings
  ...MEETINGS_ADAPTERS,
];
