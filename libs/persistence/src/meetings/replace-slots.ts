import type { FairId, Ids } from '@ketnoi/kernel';
import type { SlotLayout } from '@ketnoi/meetings';
import type { EntityManager } from 'typeorm';
import { insertRows } from '../bulk/bulk-insert.js';
import { FairSlotEntity } from './fair-slot.entity.js';
import { PauseEntity } from './pause.entity.js';
import { UnavailabilityEntity } from './unavailability.entity.js';

/** Slots are known by their ordinals, so who was away at an instant is written down anew for the slot that starts then. */
export async function replaceSlots(
  manager: EntityManager,
  ids: Ids,
  fairId: FairId,
  layout: SlotLayout,
): Promise<void> {
  const away: { subject_id: string; starts_at: Date }[] = await manager.query(
    `SELECT u.subject_id, s.starts_at FROM unavailabilities u
     JOIN slots s ON s.fair_id = u.fair_id AND s.ordinal = u.slot WHERE u.fair_id = ?`,
    [fairId],
  );
  for (const table of ['unavailabilities', 'slots', 'pauses'])
    await manager.query(`DELETE FROM ${table} WHERE fair_id = ?`, [fairId]);
  const { slots, pauses } = layout;
  await insertRows(
    manager,
    FairSlotEntity,
    slots.map(({ index, day, ofDay, startsAt, endsAt }) => ({ fairId, ordinal: index, day, ofDay, startsAt, endsAt })),
  );
  await insertRows(
    manager,
    PauseEntity,
    pauses.map((pause) => ({ fairId, id: ids.next<'pause'>(), ...pause })),
  );
  const slotAt = new Map(slots.map((s) => [s.startsAt.getTime(), s.index]));
  const kept = away.flatMap(({ subject_id, starts_at }) => {
    const slot = slotAt.get(new Date(starts_at).getTime());
    return slot === undefined ? [] : [{ fairId, subjectId: subject_id, slot }];
  });
  await insertRows(manager, UnavailabilityEntity, kept);
}
