import type { CompanyId, FairId, Slot } from '@ketnoi/kernel';
import { type FairDay, FairDays, type Meeting, type RoundSettings, type StandbyPair } from '@ketnoi/meetings';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { CurrentTransaction } from '../../transactions/current-transaction.js';
import { readForPlacing } from '../inputs/read-for-placing.js';
import {
  MEETING_COLUMNS,
  type MeetingRow,
  TIMETABLE_COLUMNS,
  type TimetableRow,
  toMeeting,
  toTimetable,
} from '../timetable-row.js';

/** Outside of a unit of work all statements see the fair at one instant; inside of one, as it is under the locks held. */
@Injectable()
export class SqlFairDays extends FairDays {
  constructor(
    private readonly dataSource: DataSource,
    private readonly current: CurrentTransaction,
  ) {
    super();
  }

  read(fairId: FairId, settings: RoundSettings): Promise<FairDay | null> {
    if (this.current.inTransaction()) return readDay(this.current.get(), fairId, settings);
    return this.dataSource.transaction('REPEATABLE READ', (manager) => readDay(manager, fairId, settings));
  }
}

async function readDay(manager: EntityManager, fairId: FairId, settings: RoundSettings): Promise<FairDay | null> {
  const timetables: TimetableRow[] = await manager.query(
    `SELECT ${TIMETABLE_COLUMNS} FROM timetables WHERE fair_id = ? AND (working_mark = 1 OR version_number =
       (SELECT MAX(n.version_number) FROM timetables n WHERE n.fair_id = ?))`,
    [fairId, fairId],
  );
  const newest = timetables.find((t) => t.state === 'released');
  if (!newest) return null;
  const [released, working] = [toTimetable(newest), timetables.find((t) => t.state === 'working')];
  const rows: (MeetingRow & { timetable_id: string })[] = await manager.query(
    `SELECT timetable_id, ${MEETING_COLUMNS} FROM meetings WHERE fair_id = ? AND timetable_id IN (?) ORDER BY request_id`,
    [fairId, timetables.map((t) => t.id)],
  );
  const heldBy = (id: string): Meeting[] => rows.filter((row) => row.timetable_id === id).map(toMeeting);
  const slots: Slot[] = await manager.query(
    `SELECT ordinal AS \`index\`, day, of_day AS ofDay, starts_at AS startsAt, ends_at AS endsAt
     FROM slots WHERE fair_id = ? ORDER BY ordinal`,
    [fairId],
  );
  const companies: { company_id: CompanyId; group_id: string | null }[] = await manager.query(
    'SELECT company_id, group_id FROM participations WHERE fair_id = ? ORDER BY company_id',
    [fairId],
  );
  const standby: StandbyPair[] = await manager.query(
    `SELECT slot, instead_id AS insteadId, position, request_id AS requestId FROM standby_pairs
     WHERE fair_id = ? AND timetable_id = ?`,
    [fairId, released.id],
  );
  const [{ now }]: { now: Date }[] = await manager.query('SELECT UTC_TIMESTAMP(3) AS now');
  return {
    now,
    slots,
    inputs: await readForPlacing(manager, fairId, settings),
    released,
    meetings: heldBy(released.id),
    working: working ? heldBy(working.id) : null,
    workingId: working?.id ?? null,
    companies: new Map(companies.map((row) => [row.company_id, row.group_id])),
    standby,
  };
}
