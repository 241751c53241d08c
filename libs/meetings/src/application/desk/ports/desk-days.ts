import type { CompanyId, FairId, GroupId, InterpreterId } from '@ketnoi/kernel';
import type { PlaceKind } from '../../../domain/timetables/timetable-inputs.js';
import type { AgendaMeeting } from '../../ports/agendas.js';

/** A day with slots, counted from 0 over the fair. */
export interface DayOfFair {
  readonly day: number;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** Of one day: a company, an interpreter or a place that was reported missing, from its first slot to its last. */
export interface ReportedAbsence {
  readonly subjectId: string;
  /** Null = an interpreter or a place. */
  readonly companyName: string | null;
  readonly from: Date;
  readonly until: Date;
}

/** A group and its companies at the fair, whether or not any of them meets somebody on the day. */
export interface Delegation {
  readonly id: GroupId;
  readonly name: string;
  readonly companyIds: readonly CompanyId[];
}

/** Where meetings may be held, by what people read on its sign. */
export interface SignedPlace {
  readonly id: string;
  readonly kind: PlaceKind;
  readonly number: string;
  readonly hallName: string | null;
}

/** An interpreter as the desk calls them. */
export interface ReachedInterpreter {
  readonly id: InterpreterId;
  readonly mobile: string | null;
}

export interface NamedCompany {
  readonly id: CompanyId;
  readonly shortName: string;
}

/** What the desk has before it on one day. */
export interface DeskDay {
  /** Null: nothing is released yet. */
  readonly versionNumber: number | null;
  /** By the newest version, in the order of time. */
  readonly meetings: readonly AgendaMeeting[];
  readonly arrived: readonly CompanyId[];
  readonly absences: readonly ReportedAbsence[];
  readonly delegations: readonly Delegation[];
  /** The newest version, where a repair made it: it can be undone. */
  readonly lastRepair: { readonly versionNumber: number; readonly appliedAt: Date } | null;
}

/** Read model: days as the desk sees them. */
export abstract class DeskDays {
  /** In the order of time. */
  abstract days(fairId: FairId): Promise<readonly DayOfFair[]>;
  abstract places(fairId: FairId): Promise<readonly SignedPlace[]>;
  abstract read(fairId: FairId, day: number): Promise<DeskDay>;
  /** All who are engaged. */
  abstract interpreters(fairId: FairId): Promise<readonly ReachedInterpreter[]>;
  /** Short names of companies that take part in the fair, whether the catalogue shows them or not. */
  abstract names(fairId: FairId, companyIds: readonly CompanyId[]): Promise<readonly NamedCompany[]>;
}
