import type { CompanyId, FairId, RequestId } from '@ketnoi/kernel';
import type { Attendance } from '../../domain/settings/attendance.js';
import type { MeetingTerms } from '../../domain/settings/meeting-terms.js';

/** Where those meet who do not travel. */
export interface OnlineRoom {
  readonly id: string;
  readonly number: number;
  /** Address of the room in a video service. */
  readonly link: string | null;
}

/** Port: what is special about single companies and meetings when they are placed. */
export abstract class PlacingTerms {
  /** Null where the company said nothing. */
  abstract attendance(fairId: FairId, companyId: CompanyId): Promise<Attendance | null>;
  /** The same, and nobody else changes it before the transaction has ended. */
  abstract attendanceToReplace(fairId: FairId, companyId: CompanyId): Promise<Attendance | null>;
  abstract setAttendance(fairId: FairId, companyId: CompanyId, attendance: Attendance): Promise<void>;

  abstract onlineRooms(fairId: FairId): Promise<readonly OnlineRoom[]>;
  abstract replaceOnlineRooms(fairId: FairId, rooms: readonly OnlineRoom[]): Promise<void>;

  /** Groups of competitors, each group and each company in it in the order of their ids. */
  abstract rivals(fairId: FairId): Promise<readonly (readonly CompanyId[])[]>;
  /** The same, and nobody else changes them before the transaction has ended. */
  abstract rivalsToReplace(fairId: FairId): Promise<readonly (readonly CompanyId[])[]>;
  abstract replaceRivals(fairId: FairId, groups: readonly (readonly CompanyId[])[]): Promise<void>;
  /** Which of these take part. */
  abstract participating(fairId: FairId, companyIds: readonly CompanyId[]): Promise<ReadonlySet<CompanyId>>;

  abstract meetingTerms(fairId: FairId): Promise<readonly MeetingTerms[]>;
  abstract setMeetingTerms(fairId: FairId, terms: readonly MeetingTerms[]): Promise<void>;
  /** Requests of the fair among these, each with the companies that meet. */
  abstract pairsOf(
    fairId: FairId,
    requestIds: readonly RequestId[],
  ): Promise<ReadonlyMap<RequestId, readonly [buyer: CompanyId, supplier: CompanyId]>>;
}
