import type { Provider } from '@nestjs/common';
import {
  Agendas,
  Arrivals,
  Attendees,
  BanLists,
  CalendarLinks,
  ChangeLetters,
  ClashNames,
  DeskDays,
  FairChanges,
  FairDays,
  FairSetup,
  FairsAhead,
  FixedLists,
  InterpreterRoster,
  Locks,
  MadeMoves,
  MeetingBackgrounds,
  MeetingLetters,
  MeetingRequests,
  NamedFirms,
  Participations,
  NamesOfPositions,
  PlacingTerms,
  Preferences,
  ProposalLists,
  Proposals,
  Repairs,
  RequestViews,
  RivalLists,
  RoundInputs,
  Rounds,
  RoundSnapshots,
  RoundViews,
  SecretLinks,
  SeminarSeats,
  StandbyPairs,
  Timetables,
  TimetableViews,
} from '@ketnoi/meetings';
import { SqlAgendas } from './agendas.read-model.js';
import { SqlAttendees } from './attending/sql-attendees.js';
import { SqlBanLists } from './ban-lists.read-model.js';
import { SqlClashNames } from './clash-names.read-model.js';
import { SqlArrivals } from './desk/sql-arrivals.js';
import { SqlDeskDays } from './desk/desk-days.read-model.js';
import { SqlRoundInputs } from './inputs/sql-round-inputs.js';
import { SqlFairDays } from './repair/sql-fair-days.js';
import { SqlRepairs } from './repair/sql-repairs.js';
import { SqlChangeLetters } from './sql-change-letters.js';
import { SqlMeetingBackgrounds } from './meeting-backgrounds.read-model.js';
import { SqlNamedFirms } from './named-firms.read-model.js';
import { SqlNamesOfPositions } from './position-names.read-model.js';
import { SqlFixedLists } from './fixed-lists.read-model.js';
import { SqlProposalLists } from './proposal-lists.read-model.js';
import { SqlRequestViews } from './request-views.read-model.js';
import { SqlRoundViews } from './round-views.read-model.js';
import { Sha256SecretLinks, SqlCalendarLinks } from './sql-calendar-links.js';
import { SqlFairChanges } from './sql-fair-changes.js';
import { SqlFairSetup } from './sql-fair-setup.js';
import { SqlFairsAhead } from './sql-fairs-ahead.js';
import { SqlLocks } from './sql-locks.js';
import { SqlMadeMoves } from './sql-made-moves.js';
import { SqlMeetingLetters } from './sql-meeting-letters.js';
import { SqlMeetingRequests } from './sql-meeting-requests.js';
import { SqlParticipations } from './sql-participations.js';
import { SqlPreferences } from './sql-preferences.js';
import { SqlProposals } from './sql-proposals.js';
import { SqlRoundSnapshots } from './sql-round-snapshots.js';
import { SqlRounds } from './sql-rounds.js';
import { SqlInterpreterRoster } from './interpreter-roster.read-model.js';
import { SqlSeminarSeats } from './seminar-seats.read-model.js';
import { SqlTimetables } from './sql-timetables.js';
import { DueStandby } from './standby/due-standby.js';
import { SqlStandbyPairs } from './standby/sql-standby-pairs.js';
import { SqlRivalLists } from './terms/rival-lists.read-model.js';
import { SqlPlacingTerms } from './terms/sql-placing-terms.js';
import { SqlTimetableViews } from './timetable-views.read-model.js';

/** The ports of the meetings room that the database answers. */
export const MEETINGS_ADAPTERS: Provider[] = [
  DueStandby,
  { provide: Agendas, useClass: SqlAgendas },
  { provide: Arrivals, useClass: SqlArrivals },
  { provide: Attendees, useClass: SqlAttendees },
  { provide: BanLists, useClass: SqlBanLists },
  { provide: NamedFirms, useClass: SqlNamedFirms },
  { provide: CalendarLinks, useClass: SqlCalendarLinks },
  { provide: ClashNames, useClass: SqlClashNames },
  { provide: DeskDays, useClass: SqlDeskDays },
  { provide: FairChanges, useClass: SqlFairChanges },
  { provide: FairDays, useClass: SqlFairDays },
  { provide: FairSetup, useClass: SqlFairSetup },
  { provide: InterpreterRoster, useClass: SqlInterpreterRoster },
  { provide: SeminarSeats, useClass: SqlSeminarSeats },
  { provide: FairsAhead, useClass: SqlFairsAhead },
  { provide: FixedLists, useClass: SqlFixedLists },
  { provide: Locks, useClass: SqlLocks },
  { provide: MadeMoves, useClass: SqlMadeMoves },
  { provide: NamesOfPositions, useClass: SqlNamesOfPositions },
  { provide: MeetingBackgrounds, useClass: SqlMeetingBackgrounds },
  { provide: MeetingLetters, useClass: SqlMeetingLetters },
  { provide: MeetingRequests, useClass: SqlMeetingRequests },
  { provide: Participations, useClass: SqlParticipations },
  { provide: PlacingTerms, useClass: SqlPlacingTerms },
  { provide: Preferences, useClass: SqlPreferences },
  { provide: ProposalLists, useClass: SqlProposalLists },
  { provide: Proposals, useClass: SqlProposals },
  { provide: Repairs, useClass: SqlRepairs },
  { provide: ChangeLetters, useClass: SqlChangeLetters },
  { provide: RequestViews, useClass: SqlRequestViews },
  { provide: RivalLists, useClass: SqlRivalLists },
  { provide: RoundInputs, useClass: SqlRoundInputs },
  { provide: Rounds, useClass: SqlRounds },
  { provide: RoundSnapshots, useClass: SqlRoundSnapshots },
  { provide: RoundViews, useClass: SqlRoundViews },
  { provide: SecretLinks, useClass: Sha256SecretLinks },
  { provide: StandbyPairs, useClass: SqlStandbyPairs },
  { provide: Timetables, useClass: SqlTimetables },
  { provide: TimetableViews, useClass: SqlTimetableViews },
];
