import type { CompanyId, FairId, InterpreterId, RequestId, RoundId, TimetableId } from '@ketnoi/kernel';
import type { PlannedMeeting } from './planned-meeting.js';
import type { PlaceKind } from './timetable-inputs.js';

export type { PlannedMeeting };

/** A request that a timetable holds. */
export interface Meeting {
  readonly requestId: RequestId;
  readonly buyerId: CompanyId;
  readonly supplierId: CompanyId;
  /** More companies at the same meeting; absent = none. */
  readonly otherIds?: readonly CompanyId[];
  readonly slot: number;
  readonly length: number;
  readonly placeKind: PlaceKind;
  readonly placeId: string;
  readonly interpreterId: InterpreterId | null;
  /** Pinned by an organiser: a new run leaves it where it is. */
  readonly locked: boolean;
}

/** A request it does not hold, and why. */
export interface Unscheduled {
  readonly requestId: RequestId;
  readonly code: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface TimetableFigures {
  readonly held: number;
  readonly value: number;
  readonly upperBound: number;
  readonly mostMeetings: number;
  readonly gaps: number;
  readonly belowMinimum: number;
  readonly iterations: number;
  readonly proved: boolean;
}

/** What a run of the timetabler answers. */
export interface PlannedTimetable extends TimetableFigures {
  readonly meetings: readonly PlannedMeeting[];
  readonly unscheduled: readonly Unscheduled[];
}

/** Working = organisers see it; released = a numbered version that everybody sees and nobody changes. */
export type TimetableState = 'working' | 'released';

export interface Timetable extends TimetableFigures {
  readonly fairId: FairId;
  readonly id: TimetableId;
  readonly roundId: RoundId | null;
  readonly state: TimetableState;
  readonly versionNumber: number | null;
  readonly basedOn: TimetableId | null;
  readonly createdAt: Date;
  readonly releasedAt: Date | null;
}

export const companiesAt = ({
  buyerId,
  supplierId,
  otherIds = [],
}: Pick<Meeting, 'buyerId' | 'supplierId' | 'otherIds'>): readonly CompanyId[] => [buyerId, supplierId, ...otherIds];
