import { Foundations1795600000001 } from './0001-foundations.js';
import { Accounts1795600000002 } from './0002-accounts.js';
import { Directory1795600000003 } from './0003-directory.js';
import { BoothAllocation1795600000004 } from './0004-booth-allocation.js';
import { Meetings1795600000005 } from './0005-meetings.js';
import { Moves1795600000006 } from './0006-moves.js';
import { Plans1795600000007 } from './0007-plans.js';
import { PricesAndSubsidies1795600000008 } from './0008-prices-and-subsidies.js';
import { Payments1795600000009 } from './0009-payments.js';
import { DrawsAndWaitlist1795600000010 } from './0010-draws-and-waitlist.js';
import { Matching1795600000020 } from './0020-matching.js';
import { RoundPromises1795600000021 } from './0021-round-promises.js';
import { EarlyFinish1795600000022 } from './0022-early-finish.js';
import { SchedulingInputs1795600000023 } from './0023-scheduling-inputs.js';
import { SettledNeedFacts1795600000024 } from './0024-settled-need-facts.js';
import { RepairAndStandby1795600000026 } from './0026-repair-and-standby.js';
import { LeftBooths1795600000031 } from './0031-left-booths.js';
import { WaivedAmounts1795600000032 } from './0032-waived-amounts.js';
import { MadeMoves1795600000033 } from './0033-made-moves.js';
import { FreshRounds1795600000040 } from './0040-fresh-rounds.js';
import { OneOpenQuestion1795600000045 } from './0045-one-open-question.js';
import { AuditReaders1795600000050 } from './0050-audit-readers.js';
import { BookingNotes1795600000051 } from './0051-booking-notes.js';
import { Arrivals1795600000055 } from './0055-arrivals.js';
import { ShareLinks1795600000056 } from './0056-share-links.js';
import { Admissions1795600000058 } from './0058-admissions.js';
import { CompanyChanges1795600000059 } from './0059-company-changes.js';
import { Attendees1795600000060 } from './0060-attendees.js';
import { ExpiredShareLinks1795600000067 } from './0067-expired-share-links.js';
import { NamedInvitations1795600000072 } from './0072-named-invitations.js';
import { LettersAndLinks1795600000074 } from './0074-letters-and-links.js';
import { OwnCauses1795600000082 } from './0082-own-causes.js';
import { FirmCodes1795600000083 } from './0083-firm-codes.js';
import { SourcesOfMoney1795600000084 } from './0084-sources-of-money.js';
import { Notices1795600000085 } from './0085-notices.js';

/** In the order in which they are applied, by their numbers. Once released a migration is never edited: expand, then contract. */
export const MIGRATIONS = [
  Foundations1795600000001,
  Accounts1795600000002,
  Directory1795600000003,
  BoothAllocation1795600000004,
  Meetings1795600000005,
  Moves1795600000006,
  Plans1795600000007,
  PricesAndSubsidies1795600000008,
  Payments1795600000009,
  DrawsAndWaitlist1795600000010,
  Matching1795600000020,
  RoundPromises1795600000021,
  EarlyFinish1795600000022,
  SchedulingInputs1795600000023,
  SettledNeedFacts1795600000024,
  RepairAndStandby1795600000026,
  LeftBooths1795600000031,
  WaivedAmounts1795600000032,
  MadeMoves1795600000033,
  FreshRounds1795600000040,
  OneOpenQuestion1795600000045,
  AuditReaders1795600000050,
  BookingNotes1795600000051,
  Arrivals1795600000055,
  ShareLinks1795600000056,
  Admissions1795600000058,
  CompanyChanges1795600000059,
  Attendees1795600000060,
  ExpiredShareLinks1795600000067,
  NamedInvitations1795600000072,
  LettersAndLinks1795600000074,
  OwnCauses1795600000082,
  FirmCodes1795600000083,
  SourcesOfMoney1795600000084,
  Notices1795600000085,
];
