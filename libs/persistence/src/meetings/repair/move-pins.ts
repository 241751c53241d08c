import type { FairId, InterpreterId, RequestId } from '@ketnoi/kernel';
import type { EntityManager } from 'typeorm';
import { insertRows } from '../../bulk/bulk-insert.js';
import { PinEntity } from '../pin.entity.js';

type Position = Pick<PinEntity, 'slot' | 'placeKind' | 'placeId' | 'interpreterId'>;

/** A pin as it is kept to be put back, and what was made of it; null = it went. */
export type KeptPin = Omit<PinEntity, 'fairId' | 'pinnedAt'> & {
  readonly pinnedAt: string;
  readonly became: Position | null;
};

interface PinRow extends PinEntity {
  heldSlot: number | null;
  heldPlaceKind: string | null;
  heldPlaceId: string | null;
  heldInterpreterId: InterpreterId | null;
}

/**
 * Pins follow the version: one that says otherwise would let no further round come about. What a pin left open stays
 * open. A pin whose meeting is not held goes; one without a time, which asks that a request be held at all, goes only if
 * its meeting fell through just now.
 * @param changed requests that the version changes
 * @returns the pins that differed, as they were
 */
export async function movePins(
  manager: EntityManager,
  fairId: FairId,
  versionNumber: number,
  changed: ReadonlySet<RequestId>,
): Promise<readonly KeptPin[]> {
  const pins: PinRow[] = await manager.query(
    `SELECT p.fair_id AS fairId, p.request_id AS requestId, p.slot, p.place_kind AS placeKind, p.place_id AS placeId,
       p.interpreter_id AS interpreterId, p.pinned_by AS pinnedBy, p.pinned_at AS pinnedAt, m.slot AS heldSlot,
       m.place_kind AS heldPlaceKind, m.place_id AS heldPlaceId, m.interpreter_id AS heldInterpreterId
     FROM pins p
       JOIN timetables t ON t.fair_id = p.fair_id AND t.version_number = ?
       LEFT JOIN meetings m ON m.fair_id = p.fair_id AND m.timetable_id = t.id AND m.request_id = p.request_id
     WHERE p.fair_id = ?`,
    [versionNumber, fairId],
  );
  const kept = pins.flatMap((pin): KeptPin[] => {
    const { requestId, slot, placeKind, placeId, interpreterId, pinnedBy, pinnedAt } = pin;
    const became = following(pin);
    if (became ? samePosition(pin, became) : slot === null && !changed.has(requestId)) return [];
    return [{ requestId, slot, placeKind, placeId, interpreterId, pinnedBy, pinnedAt: pinnedAt.toISOString(), became }];
  });
  await replace(
    manager,
    fairId,
    kept.map((pin) => ({ ...pin, ...pin.became, gone: pin.became === null })),
  );
  await lockPinned(manager, fairId);
  return kept;
}

/** Only pins that are still what the repair made of them: what an organiser has pinned or lifted since stays. */
export async function putPinsBack(manager: EntityManager, fairId: FairId, pins: readonly KeptPin[]): Promise<void> {
  if (pins.length === 0) return;
  const rows: (Position & { requestId: RequestId })[] = await manager.query(
    `SELECT request_id AS requestId, slot, place_kind AS placeKind, place_id AS placeId, interpreter_id AS interpreterId
     FROM pins WHERE fair_id = ? AND request_id IN (?)`,
    [fairId, pins.map((p) => p.requestId)],
  );
  const now = new Map(rows.map((row) => [row.requestId, row]));
  const untouched = pins.filter(({ requestId, became }) => {
    const pin = now.get(requestId);
    return pin && became ? samePosition(pin, became) : !pin && !became;
  });
  await replace(
    manager,
    fairId,
    untouched.map((pin) => ({ ...pin, gone: false })),
  );
}

/** Meetings of the working timetable show as pinned where a pin holds them at their time. */
async function lockPinned(manager: EntityManager, fairId: FairId): Promise<void> {
  await manager.query(
    `UPDATE meetings m
       JOIN timetables t ON t.fair_id = m.fair_id AND t.id = m.timetable_id AND t.working_mark = 1
       LEFT JOIN pins p ON p.fair_id = m.fair_id AND p.request_id = m.request_id
     SET m.locked = (p.slot IS NOT NULL) WHERE m.fair_id = ?`,
    [fairId],
  );
}

function following(pin: PinRow): Position | null {
  if (pin.heldSlot === null) return null;
  return {
    slot: pin.slot === null ? null : pin.heldSlot,
    placeKind: pin.placeId === null ? pin.placeKind : pin.heldPlaceKind,
    placeId: pin.placeId === null ? null : pin.heldPlaceId,
    interpreterId: pin.interpreterId === null ? null : pin.heldInterpreterId,
  };
}

const samePosition = (a: Position, b: Position): boolean =>
  a.slot === b.slot && a.placeId === b.placeId && a.interpreterId === b.interpreterId;

type NewPin = Omit<KeptPin, 'became'> & { readonly gone: boolean };

async function replace(manager: EntityManager, fairId: FairId, pins: readonly NewPin[]): Promise<void> {
  if (pins.length === 0) return;
  await manager.query('DELETE FROM pins WHERE fair_id = ? AND request_id IN (?)', [
    fairId,
    pins.map((p) => p.requestId),
  ]);
  const rows = pins
    .filter((pin) => !pin.gone)
    .map(({ requestId, slot, placeKind, placeId, interpreterId, pinnedBy, pinnedAt }) => ({
      ...{ fairId, requestId, slot, placeKind, placeId, interpreterId, pinnedBy },
      pinnedAt: new Date(pinnedAt),
    }));
  await insertRows(manager, PinEntity, rows);
}
