import { Injectable } from '@nestjs/common';
import type { CompanyId, FairId, InterpreterId, PersonId, TimetableId } from '@ketnoi/kernel';
import {
  type Agenda,
  type AgendaEntry,
  type AgendaMeeting,
  type AgendaSeminar,
  type AgendaSource,
  Agendas,
} from '@ketnoi/meetings';
import { CurrentTransaction } from '../transactions/current-transaction.js';
import { ATTENDING } from './attending.sql.js';
import { jsonValue } from './json-value.js';

const MEETING = `SELECT 'meeting' AS kind, m.request_id AS requestId, m.slot, first.starts_at AS startsAt, last.ends_at AS endsAt,
  m.buyer_id AS buyerId, m.supplier_id AS supplierId, b.short_name AS buyerName, s.short_name AS supplierName,
  m.place_kind AS placeKind, m.place_id AS placeId, COALESCE(o.number, CAST(t.number AS CHAR), CAST(r.number AS CHAR), '') AS placeNumber, r.link, m.other_ids,
  h.name AS hallName, m.interpreter_id AS interpreterId, q.latin_name AS interpreterName, q.own_name AS interpreterOwnName, i.person_id AS interpretedBy
  FROM meetings m
  JOIN slots first ON first.fair_id = m.fair_id AND first.ordinal = m.slot
  JOIN slots last ON last.fair_id = m.fair_id AND last.ordinal = m.slot + m.length - 1
  JOIN companies b ON b.id = m.buyer_id
  JOIN companies s ON s.id = m.supplier_id
  LEFT JOIN booths o ON o.fair_id = m.fair_id AND o.id = m.place_id
  LEFT JOIN halls h ON h.fair_id = m.fair_id AND h.id = o.hall_id
  LEFT JOIN meeting_tables t ON t.fair_id = m.fair_id AND t.id = m.place_id
  LEFT JOIN online_rooms r ON r.fair_id = m.fair_id AND r.id = m.place_id
  LEFT JOIN interpreters i ON i.fair_id = m.fair_id AND i.id = m.interpreter_id
  LEFT JOIN people q ON q.id = i.person_id
  WHERE m.fair_id = ? AND m.timetable_id = ?`;

const SEMINAR = `SELECT 'seminar' AS kind, s.id AS seminarId, s.title, s.room, s.starts_at AS startsAt, s.ends_at AS endsAt FROM seminars s`;

const ATTENDED = `SELECT d.company_id FROM ${ATTENDING} WHERE d.fair_id = ? AND d.person_id = ?`;

interface MeetingRow extends AgendaMeeting {
  readonly other_ids: unknown;
}

/** So that a list is never empty and an agenda always takes as many statements. */
const NOBODY = ['-'];

@Injectable()
export class SqlAgendas extends Agendas {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  ofCompany(fairId: FairId, companyId: CompanyId, source: AgendaSource): Promise<Agenda> {
    return this.agenda(
      fairId,
      source,
      'AND (m.buyer_id = ? OR m.supplier_id = ? OR JSON_CONTAINS(m.other_ids, JSON_QUOTE(?)))',
      [companyId, companyId, companyId],
      [],
    );
  }

  async ofPerson(fairId: FairId, personId: PersonId, source: AgendaSource): Promise<Agenda> {
    const seminars = await this.rows<AgendaSeminar>(
      `${SEMINAR} JOIN seminar_seats t ON t.fair_id = s.fair_id AND t.seminar_id = s.id AND t.person_id = ? WHERE s.fair_id = ?`,
      [personId, fairId],
    );
    return this.agenda(
      fairId,
      source,
      `AND (m.buyer_id IN (${ATTENDED}) OR m.supplier_id IN (${ATTENDED}) OR i.person_id = ?
         OR EXISTS (SELECT 1 FROM (${ATTENDED}) a WHERE JSON_CONTAINS(m.other_ids, JSON_QUOTE(a.company_id))))`,
      [fairId, personId, fairId, personId, personId, fairId, personId],
      seminars,
    );
  }

  ofInterpreter(fairId: FairId, interpreterId: InterpreterId, source: AgendaSource): Promise<Agenda> {
    return this.agenda(fairId, source, 'AND m.interpreter_id = ?', [interpreterId], []);
  }

  whole(fairId: FairId, source: AgendaSource): Promise<Agenda> {
    return this.agenda(fairId, source, '', [], []);
  }

  ofDay(fairId: FairId, day: number, source: AgendaSource): Promise<Agenda> {
    return this.agenda(fairId, source, 'AND first.day = ?', [day], []);
  }

  interpreted(fairId: FairId, source: AgendaSource): Promise<Agenda> {
    return this.agenda(fairId, source, 'AND m.interpreter_id IS NOT NULL', [], []);
  }

  async fairTitle(fairId: FairId): Promise<{ name: string; venue: string; timeZone: string } | null> {
    const [fair] = await this.rows<{ names: unknown; venue: string; time_zone: string }>(
      'SELECT names, venue, time_zone FROM fairs WHERE id = ?',
      [fairId],
    );
    if (!fair) return null;
    const names = jsonValue<Record<string, string>>(fair.names);
    return { name: names.en ?? names.vi ?? Object.values(names)[0] ?? '', venue: fair.venue, timeZone: fair.time_zone };
  }

  private async agenda(
    fairId: FairId,
    source: AgendaSource,
    whose: string,
    values: unknown[],
    seminars: readonly AgendaSeminar[],
  ): Promise<Agenda> {
    const timetable = await this.timetable(fairId, source);
    const meetings = timetable
      ? await this.withOthers(await this.rows<MeetingRow>(`${MEETING} ${whose}`, [fairId, timetable.id, ...values]))
      : [];
    const inTime = (a: AgendaEntry, b: AgendaEntry): number => a.startsAt.getTime() - b.startsAt.getTime();
    return {
      source,
      versionNumber: timetable?.version_number ?? null,
      entries: [...meetings, ...seminars].sort(inTime),
    };
  }

  /** Names the companies beside buyer and supplier, all of an agenda in one statement. */
  private async withOthers(rows: readonly MeetingRow[]): Promise<AgendaMeeting[]> {
    const others = rows.map(({ other_ids }) => (other_ids === null ? [] : jsonValue<CompanyId[]>(other_ids)));
    const found = await this.rows<{ id: CompanyId; name: string }>(
      'SELECT id, short_name AS name FROM companies WHERE id IN (?)',
      [[...NOBODY, ...new Set(others.flat())]],
    );
    const names = new Map(found.map(({ id, name }) => [id, name]));
    return rows.map(({ other_ids: _, ...meeting }, i) => {
      const named = [...others[i]].sort().flatMap((id) => names.get(id) ?? []);
      return { ...meeting, otherIds: others[i], otherNames: named.length === 0 ? null : named.join(', ') };
    });
  }

  private async timetable(
    fairId: FairId,
    source: AgendaSource,
  ): Promise<{ id: TimetableId; version_number: number | null } | null> {
    const which =
      source === 'working' ? 'working_mark = 1' : 'version_number IS NOT NULL ORDER BY version_number DESC LIMIT 1';
    const rows = await this.rows<{ id: TimetableId; version_number: number | null }>(
      `SELECT id, version_number FROM timetables WHERE fair_id = ? AND ${which}`,
      [fairId],
    );
    return rows[0] ?? null;
  }

  private rows<T>(statement: string, values: unknown[]): Promise<T[]> {
    return this.current.get().query(statement, values);
  }
}
