import type { FairId } from '@ketnoi/kernel';
import type { Fair } from '@ketnoi/directory';

export interface FairRow {
  id: FairId;
  slug: string;
  names: string | Fair['names'];
  venue: string;
  time_zone: string;
  starts_on: Date | string;
  ends_on: Date | string;
  fictional: number;
}

export const FAIR_COLUMNS = 'id, slug, names, venue, time_zone, starts_on, ends_on, fictional';
export const GROUP_COLUMNS = 'fair_id AS fairId, id, name, kind, leader_id AS leaderId';

export const toFair = (row: FairRow): Fair => ({
  id: row.id,
  slug: row.slug,
  names: typeof row.names === 'string' ? (JSON.parse(row.names) as Fair['names']) : row.names,
  venue: row.venue,
  timeZone: row.time_zone,
  startsOn: toDay(row.starts_on),
  endsOn: toDay(row.ends_on),
  fictional: row.fictional === 1,
});

/** A DATE comes as text or as midnight UTC, depending on the connection. */
export const toDay = (value: Date | string): string =>
  typeof value === 'string' ? value : value.toISOString().slice(0, 10);

export const toDayOrNull = (value: Date | string | null): string | null => (value === null ? null : toDay(value));

/** A DECIMAL comes as text. */
export const toNumberOrNull = (value: number | string | null): number | null => (value === null ? null : Number(value));
