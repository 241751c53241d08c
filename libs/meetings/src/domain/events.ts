import type { CompanyId, DomainEvent, FairId, RequestId, RoundId, TimetableId } from '@ketnoi/kernel';
import type { RoundKind, RoundPhase, RoundState } from './rounds/round.js';
import type { RequestState } from './wishes/meeting-request.js';

export type RoundRequested = DomainEvent<
  'round-requested',
  { readonly roundId: RoundId; readonly kind: RoundKind; readonly epoch: number }
>;
export type RoundProgressed = DomainEvent<
  'round-progressed',
  {
    readonly roundId: RoundId;
    readonly kind: RoundKind;
    readonly state: RoundState;
    readonly phase: RoundPhase;
    readonly percent: number;
    readonly counts: Readonly<Record<string, number>>;
  }
>;
export type RoundEnded = DomainEvent<
  'round-ended',
  {
    readonly roundId: RoundId;
    readonly kind: RoundKind;
    readonly state: Extract<RoundState, 'finished' | 'failed' | 'cancelled'>;
    readonly failureCode: string | null;
  }
>;
export type ProposalsOffered = DomainEvent<
  'proposals-offered',
  { readonly roundId: RoundId; readonly requests: number; readonly deadlineAt: string }
>;
export type OffersClosed = DomainEvent<
  'offers-closed',
  { readonly accepted: number; readonly expired: number; readonly leftOpen: number }
>;
export type RequestMade = DomainEvent<
  'request-made',
  {
    readonly requestId: RequestId;
    readonly buyerId: CompanyId;
    readonly supplierId: CompanyId;
    readonly state: RequestState;
  }
>;
export type RequestAnswered = DomainEvent<
  'request-answered',
  {
    readonly requestId: RequestId;
    readonly buyerId: CompanyId;
    readonly supplierId: CompanyId;
    readonly state: RequestState;
  }
>;
export type PreferenceStated = DomainEvent<
  'preference-stated',
  { readonly fromCompanyId: CompanyId; readonly aboutCompanyId: CompanyId }
>;
export type TimetableChanged = DomainEvent<
  'timetable-changed',
  { readonly timetableId: TimetableId; readonly requestId: RequestId | null }
>;
export type TimetableReleased = DomainEvent<
  'timetable-released',
  { readonly timetableId: TimetableId; readonly versionNumber: number }
>;
export type FairSetUpChanged = DomainEvent<'fair-set-up-changed', { readonly part: string }>;

export type MeetingsEvent =
  | RoundRequested
  | RoundProgressed
  | RoundEnded
  | ProposalsOffered
  | OffersClosed
  | RequestMade
  | RequestAnswered
  | PreferenceStated
  | TimetableChanged
  | TimetableReleased
  | FairSetUpChanged;

/** An event of this room; `type` decides what its payload holds. */
export const meetingsEvent = <T extends MeetingsEvent['type']>(
  type: T,
  fairId: FairId,
  payload: Extract<MeetingsEvent, { type: T }>['payload'],
): DomainEvent => ({ type, fairId, payload });
