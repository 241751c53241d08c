import { Module, type Provider } from '@nestjs/common';
import { TellAttendees } from './application/attending/tell-attendees.js';
import { Chronicle } from './application/chronicle.js';
import { FairNow } from './application/fair-now.js';
import { PlanRepair } from './application/repair/plan-repair.js';
import { ReleaseRepaired } from './application/repair/release-repaired.js';
import { PlaceMeetings } from './application/rounds/place-meetings.js';
import { ProposePairs } from './application/rounds/propose-pairs.js';
import { Engagements } from './application/setup/engagements.js';
import { MissedMeetings } from './application/setup/missed-meetings.js';
import { CallOffMeeting } from './application/timetables/call-off-meeting.js';
import { ReplaceRivals } from './application/setup/replace-rivals.js';
import { CompareEditedTimetable } from './application/timetables/compare-edited-timetable.js';
import { MakeMoves } from './application/timetables/make-moves.js';
import { PinMoves } from './application/timetables/pin-moves.js';
import { PartPairs } from './application/timetables/part-pairs.js';
import { ReleasePlaces } from './application/timetables/release-places.js';
import { WhoChanges } from './application/timetables/who-changes.js';
import * as useCases from './application/use-cases.js';

const PARTS: Provider[] = [
  CallOffMeeting,
  Chronicle,
  CompareEditedTimetable,
  Engagements,
  FairNow,
  MakeMoves,
  MissedMeetings,
  PinMoves,
  PartPairs,
  PlaceMeetings,
  PlanRepair,
  ProposePairs,
  ReplaceRivals,
  ReleasePlaces,
  ReleaseRepaired,
  TellAttendees,
  WhoChanges,
];

const OFFERED = [
  useCases.ChangeRoundSettings,
  useCases.DismissInterpreter,
  useCases.DropSeminar,
  useCases.EngageInterpreter,
  useCases.KeepRivalsApart,
  useCases.LayOutFair,
  useCases.PlaceOnlineRooms,
  useCases.PlaceTables,
  useCases.ListInterpreters,
  useCases.ListRivals,
  useCases.ListSeats,
  useCases.PlanSeminar,
  useCases.SeatAtSeminar,
  useCases.ShowSeminarSeats,
  useCases.SetAttendance,
  useCases.SetAvailability,
  useCases.SetInterpreterAvailability,
  useCases.SetMeetingTerms,
  useCases.ShowCapacity,
  useCases.ShowFairSetup,
  useCases.ShowOwnHours,
  useCases.ShowPlacingTerms,
  useCases.FollowScores,
  useCases.ShowLacks,
  useCases.TryWeights,
  useCases.WarmScores,
  useCases.AnswerRequest,
  useCases.AskToMeet,
  useCases.ShowMatches,
  useCases.ShowRequests,
  useCases.StatePreference,
  useCases.WithdrawRequest,
  useCases.CancelRound,
  useCases.CloseOffers,
  useCases.FinishRound,
  useCases.ListProposals,
  useCases.OfferProposals,
  useCases.RequestRound,
  useCases.ReviewProposals,
  useCases.RunRound,
  useCases.ShowRounds,
  useCases.TakeBackProposals,
  useCases.ChooseAttendees,
  useCases.SetUsualAttendees,
  useCases.ShowUsualAttendees,
  useCases.ShowBriefings,
  useCases.MarkArrived,
  useCases.ShowDeskDay,
  useCases.TakeBackArrival,
  useCases.ApplyRepair,
  useCases.PreviewRepair,
  useCases.TakeBackAbsence,
  useCases.UndoRepair,
  useCases.ListStandby,
  useCases.PrepareStandby,
  useCases.ShowStandby,
  useCases.BanPair,
  useCases.CheckMove,
  useCases.CompareTimetables,
  useCases.LiftBan,
  useCases.ListBans,
  useCases.ListDifference,
  useCases.ListFixed,
  useCases.ListTimetable,
  useCases.MoveMeeting,
  useCases.NameClashes,
  useCases.PinMeeting,
  useCases.RePlaceMeetings,
  useCases.ReleaseTimetable,
  useCases.ShowComfort,
  useCases.ShowRota,
  useCases.ShowTimetables,
  useCases.TakeBackBans,
  useCases.TakeBackFixed,
  useCases.TakeBackInterpreters,
  useCases.TakeBackRivals,
  useCases.TakeBackSeats,
  useCases.TakeBackTimetable,
  useCases.UndoMove,
  useCases.UnpinMeeting,
  useCases.CreateCalendarLink,
  useCases.ReadCalendarFeed,
  useCases.RevokeCalendarLink,
  useCases.ShowAgenda,
  useCases.ShowCalendarLink,
];

/** Its ports are answered by persistence and compute, which the apps bring in globally. */
@Module({ providers: [...PARTS, ...OFFERED], exports: OFFERED })
export class MeetingsModule {}
