import type { CompanyId, FairId, InterpreterId, PersonId, RequestId, SeminarId } from '@ketnoi/kernel';
import type { PlaceKind } from '../../domain/timetables/timetable-inputs.js';
import type { HeldAt, NamedPerson } from '../../domain/attending/named-person.js';
import type { AttendeesBasis } from '../../domain/attending/who-attends.js';
import type { Walk } from './walks.js';

/** Somebody who comes to a meeting. */
export interface ToldAttendee extends NamedPerson {
  /** Another meeting at the same time that this person is to be in: one of both has to be mended. */
  readonly elsewhere: HeldAt | null;
}

/** Whom one company sends to a meeting, as far as the reader is told. */
export interface MeetingAttendees {
  readonly companyId: CompanyId;
  readonly basis: AttendeesBasis;
  readonly people: readonly ToldAttendee[];
  /** More of them, whose names the reader is not told. */
  readonly unnamed: number;
}

export interface AgendaMeeting {
  readonly kind: 'meeting';
  readonly requestId: RequestId;
  readonly slot: number;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly buyerId: CompanyId;
  readonly supplierId: CompanyId;
  readonly buyerName: string;
  readonly supplierName: string;
  /** More companies at the same meeting, one after the other. */
  readonly otherNames?: string | null;
  readonly placeKind: PlaceKind;
  readonly placeId: string;
  /** Number of the booth, table or online room. */
  readonly placeNumber: string;
  /** Address of the online room. */
  readonly link?: string | null;
  readonly hallName: string | null;
  readonly interpreterId: InterpreterId | null;
  /** In Latin letters. */
  readonly interpreterName: string | null;
  /** As the interpreter writes it. */
  readonly interpreterOwnName: string | null;
  readonly otherIds?: readonly CompanyId[];
  /** The interpreter as a person. */
  readonly interpretedBy?: PersonId | null;
  /** Who comes, by company; absent where nobody is told. */
  readonly attendees?: readonly MeetingAttendees[];
  /** From the meeting before, where both are held at booths; only `ShowAgenda` tells it. */
  readonly walk?: Walk | null;
}

export interface AgendaSeminar {
  readonly kind: 'seminar';
  readonly seminarId: SeminarId;
  readonly title: string;
  readonly room: string | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

export type AgendaEntry = AgendaMeeting | AgendaSeminar;

/** Which timetable an agenda is read from. */
export type AgendaSource = 'working' | 'released';

export interface Agenda {
  readonly source: AgendaSource;
  /** Null in a working timetable. */
  readonly versionNumber: number | null;
  /** In the order of time. */
  readonly entries: readonly AgendaEntry[];
}

/** Read model: agendas; empty where the timetable does not exist. */
export abstract class Agendas {
  abstract ofCompany(fairId: FairId, companyId: CompanyId, source: AgendaSource): Promise<Agenda>;
  /** What the companies hold that the person attends for, what they translate, and their seminars. */
  abstract ofPerson(fairId: FairId, personId: PersonId, source: AgendaSource): Promise<Agenda>;
  /** Every meeting that somebody translates. */
  abstract interpreted(fairId: FairId, source: AgendaSource): Promise<Agenda>;
  /** Everybody's, of the whole fair. */
  abstract whole(fairId: FairId, source: AgendaSource): Promise<Agenda>;
  /** Everybody's, of one day counted from 0 over the fair. */
  abstract ofDay(fairId: FairId, day: number, source: AgendaSource): Promise<Agenda>;
  abstract ofInterpreter(fairId: FairId, interpreterId: InterpreterId, source: AgendaSource): Promise<Agenda>;
  abstract fairTitle(
    fairId: FairId,
  ): Promise<{ readonly name: string; readonly venue: string; readonly timeZone: string } | null>;
}
