import type { CompanyId, FairId, PersonId, SeminarId } from '@ketnoi/kernel';
import type { HeldMeeting } from '../../domain/attending/who-attends.js';

/** Somebody who attends the fair, and for whom. */
export interface FairGoer {
  readonly personId: PersonId;
  readonly ownName: string;
  readonly latinName: string;
  readonly companies: readonly { readonly companyId: CompanyId; readonly shortName: string }[];
}

/** With the seminars in which this person sits. */
export interface SeatedGoer extends FairGoer {
  readonly seminarIds: readonly SeminarId[];
}

export interface NamedMeeting extends HeldMeeting {
  readonly buyerName: string;
  readonly supplierName: string;
}

/** Read model: who sits in seminars, and who might. */
export abstract class SeminarSeats {
  /** By name; whoever attends the fair no longer is left out. */
  abstract seated(fairId: FairId, seminarId: SeminarId): Promise<readonly FairGoer[]>;
  /** Everybody who attends the fair, by name. */
  abstract all(fairId: FairId): Promise<readonly SeatedGoer[]>;
  /** Whose name, or whose company's, holds the text; the first of them by name. */
  abstract named(fairId: FairId, text: string, most: number): Promise<readonly FairGoer[]>;
  /** Of the working timetable, all that take place at least in part between the two instants. */
  abstract meetingsDuring(fairId: FairId, from: Date, to: Date): Promise<readonly NamedMeeting[]>;
}
