import type { BoothId, FairId } from '@ketnoi/kernel';
import type { EntityManager } from 'typeorm';
import { RecordChanged } from '../transactions/database-errors.js';
import { AWAITED } from './waitlist/awaited-booths.sql.js';

/**
 * Everything about a drawn booth that a company agrees to when it claims it, as one short text, and whether it is kept for
 * those on the waitlist. Whether it is on the plan is not among it: that is for the claim or block that stands on it.
 */
export const DRAWN_MARK = `CONCAT(MD5(CONCAT_WS('|', b.kind, COALESCE(b.zone_id, ''), b.area_dm2, b.open_sides, b.price_amount,
  b.price_currency, b.outline)), ${AWAITED})`;

/** The mark without whether anybody waits. */
const drawingOf = (mark: string): string => mark.slice(0, -1);
export const isAwaited = (mark: string): boolean => mark.endsWith('1');

const marksOf = new WeakMap<EntityManager, Map<BoothId, string>>();

/** What a transaction has seen of a booth. */
export function rememberMark(manager: EntityManager, boothId: BoothId, mark: string): void {
  const marks = marksOf.get(manager) ?? new Map<BoothId, string>();
  marksOf.set(manager, marks.set(boothId, mark));
}

/**
 * Once the key of a booth is ours nobody redraws it and nobody ends a claim on it; but whoever waited for the key may have
 * read the booth as it was before. So what was read is compared with what is there, after the key was won: one statement,
 * however many booths. That nobody waits any more, or the quarter of an hour is over, changes nothing for who may claim it.
 *
 * @throws RecordChanged when a booth was redrawn or removed in between, or given back for those who wait: the unit of
 * work runs again and sees it anew
 */
export async function checkMarks(manager: EntityManager, fairId: FairId, boothIds: readonly BoothId[]): Promise<void> {
  const seen = marksOf.get(manager);
  const known = boothIds.filter((id) => seen?.has(id));
  if (!seen || known.length === 0) return;
  const rows: { id: BoothId; mark: string }[] = await manager.query(
    `SELECT b.id, ${DRAWN_MARK} AS mark FROM booths b WHERE b.fair_id = ? AND b.id IN (?)`,
    [fairId, known],
  );
  const drawn = new Map(rows.map(({ id, mark }) => [id, mark]));
  const changed = known.find((id) => hasChanged(seen.get(id) ?? '', drawn.get(id)));
  if (changed) throw new RecordChanged(`booth ${changed} was redrawn or given back while it was claimed`);
}

const hasChanged = (seen: string, mark: string | undefined): boolean =>
  mark === undefined || drawingOf(mark) !== drawingOf(seen) || (isAwaited(mark) && !isAwaited(seen));
