import type { FairId, PersonId, SeminarId } from '@ketnoi/kernel';
import type { Seating } from '@ketnoi/meetings';
import type { EntityManager } from 'typeorm';
import { ATTENDING } from './attending.sql.js';

/** Seats a statement: of one seminar or two, as they come one seminar after the other. */
const CHUNK = 2_000;

type Seat = readonly [SeminarId, PersonId];

/** Takes people off seminars and seats others, all seminars at once: those of them who attend the fair. */
export async function seatAtSeminars(
  manager: EntityManager,
  fairId: FairId,
  seatings: readonly Seating[],
): Promise<void> {
  const off = seatings.flatMap(({ seminarId, takenOff }) => takenOff.map((one): Seat => [seminarId, one]));
  for (const some of chunksOf(off))
    await manager.query(
      'DELETE FROM seminar_seats WHERE fair_id = ? AND seminar_id IN (?) AND (seminar_id, person_id) IN (?)',
      [fairId, seminarsIn(some), some],
    );
  const seated = seatings.flatMap((one) => one.seated.map((personId): Seat => [one.seminarId, personId]));
  for (const some of chunksOf(seated))
    await manager.query(
      `INSERT INTO seminar_seats (fair_id, seminar_id, person_id)
       SELECT DISTINCT d.fair_id, s.id, d.person_id FROM ${ATTENDING} JOIN seminars s ON s.fair_id = d.fair_id
       WHERE d.fair_id = ? AND d.person_id IN (?) AND s.id IN (?) AND (s.id, d.person_id) IN (?)
       ON DUPLICATE KEY UPDATE seminar_seats.person_id = VALUES(person_id)`,
      [fairId, [...new Set(some.map(([, personId]) => personId))], seminarsIn(some), some],
    );
}

const seminarsIn = (seats: readonly Seat[]): readonly SeminarId[] => [...new Set(seats.map(([id]) => id))];

function* chunksOf(seats: readonly Seat[]): Iterable<readonly Seat[]> {
  for (let from = 0; from < seats.length; from += CHUNK) yield seats.slice(from, from + CHUNK);
}
