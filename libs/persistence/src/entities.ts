import { OutboxEventEntity } from './foundations/outbox-event.entity.js';
import { FairVersionEntity } from './foundations/fair-version.entity.js';
import { LeaseEntity } from './foundations/lease.entity.js';
import { IdempotencyKeyEntity } from './foundations/idempotency-key.entity.js';
import { AuditEntryEntity } from './foundations/audit-entry.entity.js';
import { MailEntity } from './foundations/mail.entity.js';
import { UploadEntity } from './foundations/upload.entity.js';
import { AdmissionEntity } from './accounts/admission.entity.js';
import { PersonEntity } from './accounts/person.entity.js';
import { PersonLanguageEntity } from './accounts/person-language.entity.js';
import { MembershipEntity } from './accounts/membership.entity.js';
import { SessionEntity } from './accounts/session.entity.js';
import { ShareLinkEntity } from './accounts/share-link.entity.js';
import { SignInLinkEntity } from './accounts/sign-in-link.entity.js';
import { InvitationEntity } from './accounts/invitation.entity.js';
import { ConsentEntity } from './accounts/consent.entity.js';
import { FairEntity } from './directory/fair.entity.js';
import { CompanyGroupEntity } from './directory/company-group.entity.js';
import { CompanyEntity } from './directory/company.entity.js';
import { AddressEntity } from './directory/address.entity.js';
import { ParticipationEntity } from './directory/participation.entity.js';
import { DelegateEntity } from './directory/delegate.entity.js';
import { ProfileTextEntity } from './directory/profile-text.entity.js';
import { ProfileFactEntity } from './directory/profile-fact.entity.js';
import { MappedWordEntity } from './directory/mapped-word.entity.js';
import { RejectedFactEntity } from './directory/rejected-fact.entity.js';
import { SettledNeedFactEntity } from './directory/settled-need-fact.entity.js';
import { SupplierQuestionEntity } from './directory/supplier-question.entity.js';
import { NeedEntity } from './directory/need.entity.js';
import { NeedFactEntity } from './directory/need-fact.entity.js';
import { HallEntity } from './booth-allocation/hall.entity.js';
import { HallFeatureEntity } from './booth-allocation/plans/hall-feature.entity.js';
import { HallPictureEntity } from './booth-allocation/plans/hall-picture.entity.js';
import { PlanVersionEntity } from './booth-allocation/plans/plan-version.entity.js';
import { ZoneEntity } from './booth-allocation/zone.entity.js';
import { BoothEntity } from './booth-allocation/booth.entity.js';
import { BookingEntity } from './booth-allocation/booking.entity.js';
import { BookingRulesEntity } from './booth-allocation/booking-rules.entity.js';
import { FairSlotEntity } from './meetings/fair-slot.entity.js';
import { PauseEntity } from './meetings/pause.entity.js';
import { MeetingTableEntity } from './meetings/meeting-table.entity.js';
import { SeminarEntity } from './meetings/seminar.entity.js';
import { SeminarSeatEntity } from './meetings/seminar-seat.entity.js';
import { InterpreterEntity } from './meetings/interpreter.entity.js';
import { UnavailabilityEntity } from './meetings/unavailability.entity.js';
import { RoundSettingsEntity } from './meetings/round-settings.entity.js';
import { WeightVersionEntity } from './meetings/weight-version.entity.js';
import { PreferenceEntity } from './meetings/preference.entity.js';
import { RoundEntity } from './meetings/round.entity.js';
import { RoundSnapshotEntity } from './meetings/round-snapshot.entity.js';
import { ProposalEntity } from './meetings/proposal.entity.js';
import { MeetingRequestEntity } from './meetings/meeting-request.entity.js';
import { MadeMoveEntity } from './meetings/made-move.entity.js';
import { PinEntity } from './meetings/pin.entity.js';
import { BanEntity } from './meetings/ban.entity.js';
import { TimetableEntity } from './meetings/timetable.entity.js';
import { MeetingEntity } from './meetings/meeting.entity.js';
import { OccupancyEntity } from './meetings/occupancy.entity.js';
import { UnscheduledRequestEntity } from './meetings/unscheduled-request.entity.js';
import { CalendarLinkEntity } from './meetings/calendar-link.entity.js';
import { AttendeeEntity } from './meetings/attending/attendee.entity.js';
import { UsualAttendeeEntity } from './meetings/attending/usual-attendee.entity.js';
import { AbsenceEntity } from './meetings/repair/absence.entity.js';
import { ArrivalEntity } from './meetings/desk/arrival.entity.js';
import { CalledOffMeetingEntity } from './meetings/repair/called-off-meeting.entity.js';
import { RepairEntity } from './meetings/repair/repair.entity.js';
import { StandbyPairEntity } from './meetings/standby/standby-pair.entity.js';
import { StandbyPreparationEntity } from './meetings/standby/standby-preparation.entity.js';
import { AttendanceEntity } from './meetings/terms/attendance.entity.js';
import { MeetingTermsEntity } from './meetings/terms/meeting-terms.entity.js';
import { OnlineRoomEntity } from './meetings/terms/online-room.entity.js';
import { RivalEntity } from './meetings/terms/rival.entity.js';
import { WaitlistEntryEntity } from './booth-allocation/waitlist/waitlist-entry.entity.js';
import { DrawEntity } from './booth-allocation/draws/draw.entity.js';
import { DrawCallEntity } from './booth-allocation/draws/draw-call.entity.js';
import { DrawOutcomeEntity } from './booth-allocation/draws/draw-outcome.entity.js';
import { DrawRequestEntity } from './booth-allocation/draws/draw-request.entity.js';
import { PriorityPointsEntity } from './booth-allocation/draws/priority-points.entity.js';
import { WaitlistOfferEntity } from './booth-allocation/waitlist/waitlist-offer.entity.js';
import { WaitlistRulesEntity } from './booth-allocation/waitlist/waitlist-rules.entity.js';
import { PAYMENT_ENTITIES } from './booth-allocation/payments/entities.js';
import { LeftBoothEntity } from './booth-allocation/left-booth.entity.js';
import { BoothReplacementEntity } from './booth-allocation/moves/booth-replacement.entity.js';
import { BoothSwapEntity } from './booth-allocation/moves/booth-swap.entity.js';
import { CoExhibitorEntity } from './booth-allocation/moves/co-exhibitor.entity.js';
import { PavilionEntity } from './booth-allocation/moves/pavilion.entity.js';
import { PriceListEntity } from './booth-allocation/pricing/price-list.entity.js';
import { SubsidisedCostEntity } from './booth-allocation/subsidies/subsidised-cost.entity.js';
import { SubsidyFirmEntity } from './booth-allocation/subsidies/subsidy-firm.entity.js';
import { SubsidyGrantEntity } from './booth-allocation/subsidies/subsidy-grant.entity.js';
import { SubsidyProgrammeEntity } from './booth-allocation/subsidies/subsidy-programme.entity.js';

/** Every table; the drift test compares them with what the migrations made. */
export const ENTITIES = [
  OutboxEventEntity,
  FairVersionEntity,
  LeaseEntity,
  IdempotencyKeyEntity,
  AuditEntryEntity,
  MailEntity,
  UploadEntity,
  PersonEntity,
  PersonLanguageEntity,
  MembershipEntity,
  SessionEntity,
  ShareLinkEntity,
  SignInLinkEntity,
  InvitationEntity,
  AdmissionEntity,
  ConsentEntity,
  FairEntity,
  CompanyGroupEntity,
  CompanyEntity,
  AddressEntity,
  ParticipationEntity,
  DelegateEntity,
  ProfileTextEntity,
  ProfileFactEntity,
  MappedWordEntity,
  RejectedFactEntity,
  SettledNeedFactEntity,
  SupplierQuestionEntity,
  NeedEntity,
  NeedFactEntity,
  HallEntity,
  HallFeatureEntity,
  HallPictureEntity,
  PlanVersionEntity,
  ZoneEntity,
  BoothEntity,
  BookingEntity,
  BookingRulesEntity,
  FairSlotEntity,
  PauseEntity,
  MeetingTableEntity,
  SeminarEntity,
  SeminarSeatEntity,
  InterpreterEntity,
  UnavailabilityEntity,
  RoundSettingsEntity,
  WeightVersionEntity,
  PreferenceEntity,
  RoundEntity,
  RoundSnapshotEntity,
  ProposalEntity,
  MeetingRequestEntity,
  PinEntity,
  BanEntity,
  TimetableEntity,
  MeetingEntity,
  OccupancyEntity,
  UnscheduledRequestEntity,
  MadeMoveEntity,
  CalendarLinkEntity,
  AttendeeEntity,
  UsualAttendeeEntity,
  AbsenceEntity,
  ArrivalEntity,
  CalledOffMeetingEntity,
  RepairEntity,
  StandbyPairEntity,
  StandbyPreparationEntity,
  AttendanceEntity,
  MeetingTermsEntity,
  OnlineRoomEntity,
  RivalEntity,
  WaitlistEntryEntity,
  DrawEntity,
  ...PAYMENT_ENTITIES,
  DrawCallEntity,
  DrawOutcomeEntity,
  DrawRequestEntity,
  PriorityPointsEntity,
  WaitlistOfferEntity,
  WaitlistRulesEntity,
  LeftBoothEntity,
  BoothReplacementEntity,
  BoothSwapEntity,
  CoExhibitorEntity,
  PavilionEntity,
  PriceListEntity,
  SubsidisedCostEntity,
  SubsidyFirmEntity,
  SubsidyGrantEntity,
  SubsidyProgrammeEntity,
];
