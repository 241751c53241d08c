import type { CompanyId, FairId, PersonId, RequestId, SeminarId } from '@ketnoi/kernel';
import { type FairGoer, type NamedMeeting, type SeatedGoer, SeminarSeats } from '@ketnoi/meetings';
import { Injectable } from '@nestjs/common';
import { CurrentTransaction } from '../transactions/current-transaction.js';
import { ATTENDING } from './attending.sql.js';
import { jsonValue } from './json-value.js';

interface PersonRow extends Omit<FairGoer, 'companies'> {
  readonly companyId: CompanyId;
  readonly shortName: string;
}

const COLUMNS = `p.id AS personId, p.own_name AS ownName, p.latin_name AS latinName, c.id AS companyId, c.short_name AS shortName`;
const PERSON =
  'JOIN people p ON p.id = d.person_id AND p.deactivated_at IS NULL JOIN companies c ON c.id = d.company_id';
const BY_NAME = 'ORDER BY p.latin_name, p.id, c.short_name, c.id';

@Injectable()
export class SqlSeminarSeats extends SeminarSeats {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  async seated(fairId: FairId, seminarId: SeminarId): Promise<readonly FairGoer[]> {
    return byPerson(
      await this.rows<PersonRow>(
        `SELECT ${COLUMNS} FROM ${ATTENDING} ${PERSON}
         JOIN seminar_seats t ON t.fair_id = d.fair_id AND t.seminar_id = ? AND t.person_id = d.person_id
         WHERE d.fair_id = ? ${BY_NAME}`,
        [seminarId, fairId],
      ),
    );
  }

  async all(fairId: FairId): Promise<readonly SeatedGoer[]> {
    const people = byPerson(
      await this.rows<PersonRow>(`SELECT ${COLUMNS} FROM ${ATTENDING} ${PERSON} WHERE d.fair_id = ? ${BY_NAME}`, [
        fairId,
      ]),
    );
    const seats = await this.rows<{ seminarId: SeminarId; personId: PersonId }>(
      'SELECT seminar_id AS seminarId, person_id AS personId FROM seminar_seats WHERE fair_id = ? ORDER BY seminar_id',
      [fairId],
    );
    const taken = new Map<PersonId, SeminarId[]>();
    for (const { seminarId, personId } of seats) taken.set(personId, [...(taken.get(personId) ?? []), seminarId]);
    return people.map((person) => ({ ...person, seminarIds: taken.get(person.personId) ?? [] }));
  }

  async named(fairId: FairId, text: string, most: number): Promise<readonly FairGoer[]> {
    const like = `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`;
    const found = await this.rows<{ personId: PersonId }>(
      `SELECT p.id AS personId FROM ${ATTENDING} ${PERSON}
       WHERE d.fair_id = ? AND (p.own_name LIKE ? OR p.latin_name LIKE ? OR c.short_name LIKE ? OR c.registered_name LIKE ?)
       GROUP BY p.id, p.latin_name ORDER BY p.latin_name, p.id LIMIT ?`,
      [fairId, like, like, like, like, most],
    );
    return byPerson(
      await this.rows<PersonRow>(
        `SELECT ${COLUMNS} FROM ${ATTENDING} ${PERSON} WHERE d.fair_id = ? AND d.person_id IN (?) ${BY_NAME}`,
        [fairId, ['-', ...found.map(({ personId }) => personId)]],
      ),
    );
  }

  async meetingsDuring(fairId: FairId, from: Date, to: Date): Promise<readonly NamedMeeting[]> {
    const rows = await this.rows<MeetingRow>(
      `SELECT m.request_id AS requestId, first.starts_at AS startsAt, last.ends_at AS endsAt, m.buyer_id AS buyerId,
         m.supplier_id AS supplierId, m.other_ids AS others, b.short_name AS buyerName, s.short_name AS supplierName
       FROM timetables w
       JOIN meetings m ON m.fair_id = w.fair_id AND m.timetable_id = w.id
       JOIN slots first ON first.fair_id = m.fair_id AND first.ordinal = m.slot
       JOIN slots last ON last.fair_id = m.fair_id AND last.ordinal = m.slot + m.length - 1
       JOIN companies b ON b.id = m.buyer_id
       JOIN companies s ON s.id = m.supplier_id
       WHERE w.fair_id = ? AND w.working_mark = 1 AND first.starts_at < ? AND last.ends_at > ?
       ORDER BY first.starts_at, m.request_id`,
      [fairId, to, from],
    );
    return rows.map(({ others, buyerId, supplierId, ...meeting }) => ({
      ...meeting,
      companyIds: [buyerId, supplierId, ...(others === null ? [] : jsonValue<CompanyId[]>(others))],
    }));
  }

  private rows<T>(statement: string, values: unknown[]): Promise<T[]> {
    return this.current.get().query(statement, values);
  }
}

interface MeetingRow extends Omit<NamedMeeting, 'companyIds'> {
  readonly requestId: RequestId;
  readonly buyerId: CompanyId;
  readonly supplierId: CompanyId;
  readonly others: unknown;
}

/** One entry a person, in the order of the rows. */
function byPerson(rows: readonly PersonRow[]): readonly FairGoer[] {
  const people = new Map<PersonId, FairGoer>();
  for (const { companyId, shortName, ...person } of rows) {
    const companies = people.get(person.personId)?.companies ?? [];
    people.set(person.personId, { ...person, companies: [...companies, { companyId, shortName }] });
  }
  return [...people.values()];
}
