import type { CompanyId, FairId, Slot } from '@ketnoi/kernel';
import { slotsDuring } from '@ketnoi/meetings';
import type { EntityManager } from 'typeorm';
import { ATTENDING } from '../attending.sql.js';
import { grouped } from './grouped.js';

export interface Attendance {
  readonly id: CompanyId;
  readonly seats: number;
  readonly asBuyer: boolean;
  readonly asSupplier: boolean;
  readonly most: number | null;
}

interface ParticipationRow {
  company_id: CompanyId;
  seats: number;
  as_buyer: number;
  as_supplier: number;
  most_meetings: number | null;
}

export async function readAttendances(
  manager: EntityManager,
  fairId: FairId,
): Promise<ReadonlyMap<CompanyId, Attendance>> {
  const rows: ParticipationRow[] = await manager.query(
    'SELECT company_id, seats, as_buyer, as_supplier, most_meetings FROM participations WHERE fair_id = ?',
    [fairId],
  );
  return new Map(
    rows.map((row) => [
      row.company_id,
      {
        id: row.company_id,
        seats: row.seats,
        asBuyer: row.as_buyer === 1,
        asSupplier: row.as_supplier === 1,
        most: row.most_meetings,
      },
    ]),
  );
}

/** Slots in which a company or an interpreter said not to be there, and in which they, or a place, were reported missing on the day. */
export async function readUnavailable(
  manager: EntityManager,
  fairId: FairId,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const rows: { subject_id: string; slot: number }[] = await manager.query(
    `SELECT subject_id, slot FROM unavailabilities WHERE fair_id = ?
     UNION SELECT subject_id, slot FROM absences WHERE fair_id = ? ORDER BY subject_id, slot`,
    [fairId, fairId],
  );
  return grouped(
    rows,
    (row) => row.subject_id,
    (row) => row.slot,
  );
}

/**
 * Slots in which seminars leave a company fewer free people than it has seats. It then holds no meeting at all: seats
 * are counted over the whole fair, so a half-free company is taken for an occupied one rather than promised twice.
 */
export async function readSeminarSlots(
  manager: EntityManager,
  fairId: FairId,
  slots: readonly Slot[],
  attendances: ReadonlyMap<CompanyId, Attendance>,
): Promise<ReadonlyMap<CompanyId, ReadonlySet<number>>> {
  const delegates: { company_id: CompanyId; people: number | string }[] = await manager.query(
    `SELECT d.company_id, COUNT(*) AS people FROM ${ATTENDING} WHERE d.fair_id = ? GROUP BY d.company_id`,
    [fairId],
  );
  const seated: { company_id: CompanyId; starts_at: Date; ends_at: Date; people: number | string }[] =
    await manager.query(
      `SELECT d.company_id, s.starts_at, s.ends_at, COUNT(DISTINCT d.person_id) AS people
     FROM ${ATTENDING}
     JOIN seminar_seats t ON t.fair_id = d.fair_id AND t.person_id = d.person_id
     JOIN seminars s ON s.fair_id = t.fair_id AND s.id = t.seminar_id
     WHERE t.fair_id = ? GROUP BY d.company_id, s.id, s.starts_at, s.ends_at`,
      [fairId],
    );
  const peopleOf = new Map(delegates.map((d) => [d.company_id, Number(d.people)]));
  const away = new Map<CompanyId, Map<number, number>>();
  for (const { company_id, starts_at, ends_at, people } of seated) {
    const bySlot = away.get(company_id) ?? new Map<number, number>();
    away.set(company_id, bySlot);
    for (const slot of slotsDuring(slots, starts_at, ends_at))
      bySlot.set(slot, (bySlot.get(slot) ?? 0) + Number(people));
  }
  return new Map(
    [...away].map(([id, bySlot]) => {
      const spare = (peopleOf.get(id) ?? 0) - (attendances.get(id)?.seats ?? 1);
      return [id, new Set([...bySlot].filter(([, people]) => people > spare).map(([slot]) => slot))];
    }),
  );
}
