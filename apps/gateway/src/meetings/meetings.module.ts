import { DirectoryModule } from '@ketnoi/directory/module';
import { MeetingsModule } from '@ketnoi/meetings/module';
import { Module } from '@nestjs/common';
import { AgendaFile } from './agendas/agenda-file.js';
import { AgendaResolver } from './agendas/agenda.resolver.js';
import { AttendeesResolver } from './attending/attendees.resolver.js';
import { BriefingsResolver } from './briefings/briefings.resolver.js';
import { CalendarFeedController } from './agendas/calendar-feed.controller.js';
import { CapacityFile } from './capacity/capacity-file.js';
import { CapacityTextResolver } from './capacity/capacity-text.resolver.js';
import { CapacityResolver } from './capacity/capacity.resolver.js';
import {
  EDGES_TO_COMPANIES,
  RivalGroupEdgesResolver,
  SharedMeetingEdgesResolver,
  TermsOfPairEdgesResolver,
} from './company-edges.resolver.js';
import { DeskDayFile } from './desk/desk-day-file.js';
import { DeskResolver } from './desk/desk.resolver.js';
import { EditedProposalsResolver } from './rounds/edited-proposals.resolver.js';
import { LiveRounds } from './rounds/live-rounds.js';
import { MissedPromiseResolver } from './rounds/missed-promise.resolver.js';
import { ProposalsFile } from './rounds/proposals-file.js';
import { RepairResolver } from './repair/repair.resolver.js';
import { RoundFailureResolver } from './rounds/round-failure.resolver.js';
import { RoundStepsResolver } from './rounds/round-steps.resolver.js';
import { RoundsFile } from './rounds/rounds-file.js';
import { RoundsResolver } from './rounds/rounds.resolver.js';
import { AvailabilityResolver } from './setup/availability.resolver.js';
import { EditedInterpretersResolver } from './setup/edited-interpreters.resolver.js';
import { EditedRivalsResolver } from './setup/edited-rivals.resolver.js';
import { EditedSeatsResolver } from './setup/edited-seats.resolver.js';
import { FairSetupResolver } from './setup/fair-setup.resolver.js';
import { InterpretersFile } from './setup/interpreters-file.js';
import { SeminarSeatsFile } from './setup/seminar-seats-file.js';
import { SeminarSeatsResolver } from './setup/seminar-seats.resolver.js';
import { PlacingTermsResolver } from './setup/placing-terms.resolver.js';
import { PlacingTermsViewsResolver } from './setup/placing-terms-views.resolver.js';
import { RivalsFile } from './setup/rivals-file.js';
import { SetUpFairResolver } from './setup/set-up-fair.resolver.js';
import { StandbyFile } from './standby/standby-file.js';
import { StandbyResolver } from './standby/standby.resolver.js';
import { ClashTextLoader } from './timetables/clash-text.loader.js';
import { ClashTextResolver } from './timetables/clash-text.resolver.js';
import { BansFile } from './timetables/bans-file.js';
import { DifferenceFile } from './timetables/difference-file.js';
import { EditedBansResolver } from './timetables/edited-bans.resolver.js';
import { EditedFixedResolver } from './timetables/edited-fixed.resolver.js';
import { EditedTimetableResolver } from './timetables/edited-timetable.resolver.js';
import { FixedFile } from './timetables/fixed-file.js';
import { HandWorkResolver } from './timetables/hand-work.resolver.js';
import { LeftOutFile } from './timetables/left-out-file.js';
import { MoveCheckResolver } from './timetables/move-check.resolver.js';
import { RotaFile } from './timetables/rota-file.js';
import { RotaResolver } from './timetables/rota.resolver.js';
import { ReachedTextResolver, TimetableReachedResolver } from './timetables/reached.resolver.js';
import { TimetableContentsResolver } from './timetables/timetable-contents.resolver.js';
import { TimetableFile } from './timetables/timetable-file.js';
import { TimetablesResolver } from './timetables/timetables.resolver.js';
import { UndoMoveResolver } from './timetables/undo-move.resolver.js';
import { UnscheduledTextResolver } from './timetables/unscheduled-text.resolver.js';
import { VersionsFile } from './timetables/versions-file.js';
import { MatchesResolver } from './wishes/matches.resolver.js';
import { MatchExplanationResolver, MatchGateResolver, MatchReasonResolver } from './wishes/reason.resolver.js';
import { RequestsResolver } from './wishes/requests.resolver.js';

@Module({
  imports: [DirectoryModule, MeetingsModule],
  controllers: [CalendarFeedController],
  providers: [
    ...EDGES_TO_COMPANIES,
    AgendaFile,
    AgendaResolver,
    AttendeesResolver,
    AvailabilityResolver,
    BansFile,
    BriefingsResolver,
    CapacityFile,
    CapacityResolver,
    CapacityTextResolver,
    ClashTextLoader,
    ClashTextResolver,
    DeskDayFile,
    DeskResolver,
    DifferenceFile,
    EditedBansResolver,
    EditedFixedResolver,
    EditedInterpretersResolver,
    EditedProposalsResolver,
    EditedRivalsResolver,
    EditedSeatsResolver,
    EditedTimetableResolver,
    FairSetupResolver,
    SeminarSeatsFile,
    SeminarSeatsResolver,
    FixedFile,
    HandWorkResolver,
    InterpretersFile,
    LeftOutFile,
    LiveRounds,
    MatchExplanationResolver,
    MatchGateResolver,
    MatchReasonResolver,
    MatchesResolver,
    MoveCheckResolver,
    MissedPromiseResolver,
    PlacingTermsResolver,
    PlacingTermsViewsResolver,
    ProposalsFile,
    ReachedTextResolver,
    RepairResolver,
    RequestsResolver,
    RivalGroupEdgesResolver,
    RivalsFile,
    RotaFile,
    RotaResolver,
    RoundFailureResolver,
    RoundStepsResolver,
    RoundsFile,
    RoundsResolver,
    SetUpFairResolver,
    StandbyFile,
    StandbyResolver,
    SharedMeetingEdgesResolver,
    TermsOfPairEdgesResolver,
    TimetableContentsResolver,
    TimetableFile,
    TimetableReachedResolver,
    TimetablesResolver,
    UndoMoveResolver,
    UnscheduledTextResolver,
    VersionsFile,
  ],
})
export class MeetingsFeature {}
