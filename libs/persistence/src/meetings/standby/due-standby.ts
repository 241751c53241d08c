import { Injectable } from '@nestjs/common';
import { CurrentTransaction } from '../../transactions/current-transaction.js';
import { NEWEST } from './newest.sql.js';

/** A fair's evening begins so many hours before the first slot of the next day: 17:30 before a day that begins at 8:30. */
const EVENING_HOURS = 15;

/** Fairs whose standby pairs are to be prepared: the evening before each day, and where a version has none yet. */
@Injectable()
export class DueStandby {
  constructor(private readonly current: CurrentTransaction) {}

  async fairs(): Promise<string[]> {
    const rows: { fairId: string }[] = await this.current.get().query(
      `SELECT DISTINCT t.fair_id AS fairId FROM ${NEWEST}
       JOIN (SELECT fair_id, day, MIN(starts_at) AS first, MAX(starts_at) AS last FROM slots GROUP BY fair_id, day) d
         ON d.fair_id = t.fair_id AND d.last > UTC_TIMESTAMP(3)
       LEFT JOIN standby_preparations p ON p.fair_id = t.fair_id AND p.timetable_id = t.id
       WHERE p.fair_id IS NULL OR (d.first - INTERVAL ${EVENING_HOURS} HOUR <= UTC_TIMESTAMP(3)
         AND d.first > UTC_TIMESTAMP(3) AND p.prepared_at < d.first - INTERVAL ${EVENING_HOURS} HOUR)
       LIMIT 1000`,
    );
    return rows.map(({ fairId }) => fairId);
  }
}
