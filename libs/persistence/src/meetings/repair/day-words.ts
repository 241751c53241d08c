import type { CompanyId, FairId, InterpreterId } from '@ketnoi/kernel';
import { companiesAt, type Meeting, type MeetingChange } from '@ketnoi/meetings';
import type { EntityManager } from 'typeorm';

/** What the lines of letters say of meetings, by ids. */
export interface DayWords {
  /** Short names of companies, and interpreters' names. */
  readonly names: ReadonlyMap<string, string>;
  /** Numbers of booths and tables; numbers and addresses of online rooms. */
  readonly places: ReadonlyMap<string, string>;
  readonly slots: ReadonlyMap<number, { readonly startsAt: Date; readonly endsAt: Date }>;
  /** IANA name of the clock by which somebody reads: a company's own where it attends online, else the fair's. */
  readonly zoneOf: (who: string) => string;
}

/** Reads them for all changes at once: the number of statements does not grow. */
export async function readDayWords(
  manager: EntityManager,
  fairId: FairId,
  changes: readonly MeetingChange[],
): Promise<DayWords> {
  const meetings = changes.flatMap((c) => [c.before, c.after]).filter((m) => m !== null);
  const companyIds = [...new Set(meetings.flatMap(companiesAt))];
  const { zone, own } = await readZones(manager, fairId, companyIds);
  return {
    names: await readNames(manager, fairId, companyIds, meetings),
    places: await readPlaces(manager, fairId, [...new Set(meetings.map((m) => m.placeId))]),
    slots: await readSlots(manager, fairId, [...new Set(meetings.flatMap((m) => [m.slot, lastSlotOf(m)]))]),
    zoneOf: (who) => own.get(who) ?? zone,
  };
}

export const lastSlotOf = ({ slot, length }: Meeting): number => slot + length - 1;

async function readNames(
  manager: EntityManager,
  fairId: FairId,
  companyIds: readonly CompanyId[],
  meetings: readonly Meeting[],
): Promise<ReadonlyMap<string, string>> {
  const interpreterIds = [...new Set(meetings.map((m): InterpreterId | '' => m.interpreterId ?? ''))];
  const rows: { id: string; name: string }[] = await manager.query(
    `SELECT id, short_name AS name FROM companies WHERE id IN (?)
     UNION ALL SELECT i.id, p.latin_name FROM interpreters i JOIN people p ON p.id = i.person_id
       WHERE i.fair_id = ? AND i.id IN (?)`,
    [companyIds, fairId, interpreterIds],
  );
  return new Map(rows.map((row) => [row.id, row.name]));
}

async function readPlaces(
  manager: EntityManager,
  fairId: FairId,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows: { id: string; name: string; link: string | null }[] = await manager.query(
    `SELECT id, number AS name, NULL AS link FROM booths WHERE fair_id = ? AND id IN (?)
     UNION ALL SELECT id, CAST(number AS CHAR), NULL FROM meeting_tables WHERE fair_id = ? AND id IN (?)
     UNION ALL SELECT id, CONCAT('Online ', number), link FROM online_rooms WHERE fair_id = ? AND id IN (?)`,
    [fairId, ids, fairId, ids, fairId, ids],
  );
  return new Map(rows.map(({ id, name, link }) => [id, link === null ? name : `${name} · ${link}`]));
}

async function readSlots(
  manager: EntityManager,
  fairId: FairId,
  ordinals: readonly number[],
): Promise<DayWords['slots']> {
  const rows: { ordinal: number; startsAt: Date; endsAt: Date }[] = await manager.query(
    'SELECT ordinal, starts_at AS startsAt, ends_at AS endsAt FROM slots WHERE fair_id = ? AND ordinal IN (?)',
    [fairId, ordinals],
  );
  return new Map(rows.map((row) => [row.ordinal, row]));
}

async function readZones(
  manager: EntityManager,
  fairId: FairId,
  companyIds: readonly CompanyId[],
): Promise<{ readonly zone: string; readonly own: ReadonlyMap<string, string> }> {
  const rows: { id: string; zone: string }[] = await manager.query(
    `SELECT id, time_zone AS zone FROM fairs WHERE id = ?
     UNION ALL SELECT company_id, time_zone FROM attendances
       WHERE fair_id = ? AND company_id IN (?) AND time_zone IS NOT NULL`,
    [fairId, fairId, companyIds],
  );
  const own = new Map(rows.map((row) => [row.id, row.zone]));
  return { zone: own.get(fairId) ?? 'UTC', own };
}
