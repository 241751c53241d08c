import type { FairId } from '@ketnoi/kernel';
import type { MeetingChange } from '@ketnoi/meetings';
import type { EntityManager } from 'typeorm';
import { insertRows, type NewRow } from '../../bulk/bulk-insert.js';
import { PinEntity } from '../pin.entity.js';

/** A pin as it is kept to be put back. */
export type KeptPin = Omit<PinEntity, 'fairId' | 'pinnedAt'> & { readonly pinnedAt: string };

/**
 * Pins go along with meetings that changed: one that stayed behind would let no further round come about. Those of
 * meetings that are not held any more go.
 * @returns the pins as they were
 */
export async function movePins(
  manager: EntityManager,
  fairId: FairId,
  changes: readonly MeetingChange[],
): Promise<readonly KeptPin[]> {
  if (changes.length === 0) return [];
  const ids = changes.map((c) => c.requestId);
  const pins: PinEntity[] = await manager.query(
    `SELECT fair_id AS fairId, request_id AS requestId, slot, place_kind AS placeKind, place_id AS placeId,
       interpreter_id AS interpreterId, pinned_by AS pinnedBy, pinned_at AS pinnedAt
     FROM pins WHERE fair_id = ? AND request_id IN (?)`,
    [fairId, ids],
  );
  if (pins.length === 0) return [];
  await manager.query('DELETE FROM pins WHERE fair_id = ? AND request_id IN (?)', [fairId, ids]);
  const now = new Map(changes.map((c) => [c.requestId, c.after]));
  const moved = pins.flatMap((pin): NewRow<PinEntity>[] => {
    const to = now.get(pin.requestId);
    const { slot, placeKind, placeId, interpreterId } = to ?? pin;
    return to ? [{ ...pin, slot, placeKind, placeId, interpreterId }] : [];
  });
  await insertRows(manager, PinEntity, moved);
  return pins.map(({ fairId: _, pinnedAt, ...pin }) => ({ ...pin, pinnedAt: pinnedAt.toISOString() }));
}

export async function putPinsBack(manager: EntityManager, fairId: FairId, pins: readonly KeptPin[]): Promise<void> {
  if (pins.length === 0) return;
  await manager.query('DELETE FROM pins WHERE fair_id = ? AND request_id IN (?)', [
    fairId,
    pins.map((p) => p.requestId),
  ]);
  const rows = pins.map((pin) => ({ ...pin, fairId, pinnedAt: new Date(pin.pinnedAt) }));
  await insertRows(manager, PinEntity, rows);
}
