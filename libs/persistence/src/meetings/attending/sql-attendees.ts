import type { CompanyId, FairId, PersonId, RequestId } from '@ketnoi/kernel';
import {
  type AgendaSource,
  type Attending,
  Attendees,
  type ChosenAttendee,
  type CompanyDelegate,
  type HeldMeeting,
} from '@ketnoi/meetings';
import { Injectable } from '@nestjs/common';
import { agreed, idsOrNone } from '../../directory/visibility.sql.js';
import { CurrentTransaction } from '../../transactions/current-transaction.js';
import { ATTENDING } from '../attending.sql.js';
import { jsonValue } from '../json-value.js';

const HELD = `meetings m
  JOIN slots first ON first.fair_id = m.fair_id AND first.ordinal = m.slot
  JOIN slots last ON last.fair_id = m.fair_id AND last.ordinal = m.slot + m.length - 1`;

/** By people, in the timetable of `?`; a company that is not at the meeting any more sends nobody. */
const CHOICES = `SELECT a.request_id AS requestId, a.company_id AS companyId, a.person_id AS personId,
    first.starts_at AS startsAt, last.ends_at AS endsAt, m.place_kind AS placeKind,
    COALESCE(o.number, CAST(t.number AS CHAR), CAST(r.number AS CHAR), '') AS placeNumber, h.name AS hallName
  FROM ${ATTENDING}
  JOIN attendees a ON a.fair_id = d.fair_id AND a.company_id = d.company_id AND a.person_id = d.person_id
  JOIN ${HELD}
  LEFT JOIN booths o ON o.fair_id = m.fair_id AND o.id = m.place_id
  LEFT JOIN halls h ON h.fair_id = m.fair_id AND h.id = o.hall_id
  LEFT JOIN meeting_tables t ON t.fair_id = m.fair_id AND t.id = m.place_id
  LEFT JOIN online_rooms r ON r.fair_id = m.fair_id AND r.id = m.place_id
  WHERE d.fair_id = ? AND d.person_id IN (?) AND m.fair_id = a.fair_id AND m.timetable_id = ? AND m.request_id = a.request_id
    AND (m.buyer_id = a.company_id OR m.supplier_id = a.company_id OR JSON_CONTAINS(m.other_ids, JSON_QUOTE(a.company_id)))
  ORDER BY first.starts_at, a.person_id`;

interface DelegateRow extends Omit<CompanyDelegate, 'usual' | 'told'> {
  readonly usual: number | string;
  readonly told: number | string;
}

interface MeetingRow {
  readonly buyer_id: CompanyId;
  readonly supplier_id: CompanyId;
  readonly other_ids: unknown;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

@Injectable()
export class SqlAttendees extends Attendees {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  async attending(
    fairId: FairId,
    companyIds: readonly CompanyId[],
    source: AgendaSource,
    reader: readonly CompanyId[],
  ): Promise<Attending> {
    const consent = agreed({ companyIds: reader }, 'd.person_id');
    const rows = await this.rows<DelegateRow>(
      `SELECT d.company_id AS companyId, d.person_id AS personId, p.own_name AS ownName, p.latin_name AS latinName, p.title,
         p.position, u.person_id IS NOT NULL AS \`usual\`, ${consent.text} AS told
       FROM ${ATTENDING} JOIN people p ON p.id = d.person_id AND p.deactivated_at IS NULL
       LEFT JOIN usual_attendees u ON u.fair_id = d.fair_id AND u.company_id = d.company_id AND u.person_id = d.person_id
       WHERE d.fair_id = ? AND d.company_id IN (?) ORDER BY d.company_id, d.person_id`,
      [...consent.params, fairId, idsOrNone(companyIds)],
    );
    const delegates = rows.map(({ usual, told, ...row }) => ({
      ...row,
      ...{ usual: Number(usual) === 1, told: Number(told) === 1 },
    }));
    const people = [...new Set(delegates.map(({ personId }) => personId))];
    const timetable = await this.timetable(fairId, source);
    const choices = await this.rows<ChosenAttendee>(CHOICES, [fairId, idsOrNone(people), timetable]);
    return { delegates, choices };
  }

  async companiesOf(fairId: FairId, personId: PersonId): Promise<readonly CompanyId[]> {
    const rows = await this.rows<{ id: CompanyId }>(
      `SELECT d.company_id AS id FROM ${ATTENDING} WHERE d.fair_id = ? AND d.person_id = ? ORDER BY d.company_id`,
      [fairId, personId],
    );
    return rows.map(({ id }) => id);
  }

  async meeting(fairId: FairId, requestId: RequestId): Promise<HeldMeeting | null> {
    const [row] = await this.rows<MeetingRow>(
      `SELECT m.buyer_id, m.supplier_id, m.other_ids, first.starts_at AS startsAt, last.ends_at AS endsAt FROM ${HELD}
       WHERE m.fair_id = ? AND m.timetable_id = ? AND m.request_id = ?`,
      [fairId, await this.timetable(fairId, 'released'), requestId],
    );
    if (!row) return null;
    const others = row.other_ids === null ? [] : jsonValue<CompanyId[]>(row.other_ids);
    const { startsAt, endsAt, buyer_id, supplier_id } = row;
    return { requestId, startsAt, endsAt, companyIds: [buyer_id, supplier_id, ...others] };
  }

  async lockPeople(personIds: readonly PersonId[]): Promise<void> {
    await this.current
      .required('A choice of people')
      .query('SELECT id FROM people WHERE id IN (?) ORDER BY id FOR UPDATE', [idsOrNone(personIds)]);
  }

  async choose(
    fairId: FairId,
    requestId: RequestId,
    companyId: CompanyId,
    personIds: readonly PersonId[],
  ): Promise<void> {
    const manager = this.current.required('A choice of people');
    await manager.query('DELETE FROM attendees WHERE fair_id = ? AND request_id = ? AND company_id = ?', [
      ...[fairId, requestId, companyId],
    ]);
    if (personIds.length > 0)
      await manager.query('INSERT INTO attendees (fair_id, request_id, company_id, person_id) VALUES ?', [
        personIds.map((personId) => [fairId, requestId, companyId, personId]),
      ]);
  }

  async setUsual(fairId: FairId, companyId: CompanyId, personIds: readonly PersonId[]): Promise<void> {
    const manager = this.current.required('A choice of people');
    await manager.query('SELECT company_id FROM participations WHERE fair_id = ? AND company_id = ? FOR UPDATE', [
      ...[fairId, companyId],
    ]);
    await manager.query('DELETE FROM usual_attendees WHERE fair_id = ? AND company_id = ?', [fairId, companyId]);
    if (personIds.length > 0)
      await manager.query(
        `INSERT INTO usual_attendees (fair_id, company_id, person_id) VALUES ?
         ON DUPLICATE KEY UPDATE person_id = VALUES(person_id)`,
        [personIds.map((personId) => [fairId, companyId, personId])],
      );
  }

  async forget(fairId: FairId, requestIds: readonly RequestId[]): Promise<void> {
    await this.current
      .required('A choice of people')
      .query('DELETE FROM attendees WHERE fair_id = ? AND request_id IN (?)', [fairId, idsOrNone(requestIds)]);
  }

  /** The id of nothing where there is none, so that a reading always takes as many statements. */
  private async timetable(fairId: FairId, source: AgendaSource): Promise<string> {
    const which =
      source === 'working' ? 'working_mark = 1' : 'version_number IS NOT NULL ORDER BY version_number DESC LIMIT 1';
    const rows = await this.rows<{ id: string }>(`SELECT id FROM timetables WHERE fair_id = ? AND ${which}`, [fairId]);
    return rows[0]?.id ?? '';
  }

  private rows<T>(statement: string, values: unknown[]): Promise<T[]> {
    return this.current.get().query(statement, values);
  }
}
