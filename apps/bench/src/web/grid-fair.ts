/**
 * A working timetable of 300 firms in 32 slots on top of an open fair: 150 buyers who meet 150 suppliers at the booths that
 * these have booked. The worker takes meetings out of booths that are not their supplier's.
 */
import type { FairId, PersonId } from '@ketnoi/kernel';
import { RandomIds } from '@ketnoi/persistence';
import type { DataSource } from 'typeorm';
import type { BenchFair } from '../booths/world/fair.js';
import type { Firm } from '../booths/world/firms.js';
import { insertInto } from '../booths/world/insert-into.js';

export const ROWS = 300;
export const SLOTS = 32;
const A_DAY = 16;
const HALF = ROWS / 2;

/** @returns how many meetings it holds */
export async function layOutGrid(dataSource: DataSource, fair: BenchFair, firms: readonly Firm[]): Promise<number> {
  const ids = new RandomIds();
  const put = insertInto(dataSource);
  const { fairId } = fair;
  const timetableId = ids.next<'timetable'>();
  const now = new Date();
  await put(
    'slots (fair_id, ordinal, day, of_day, starts_at, ends_at)',
    Array.from({ length: SLOTS }, (_, slot) => {
      const day = Math.floor(slot / A_DAY);
      const startsAt = new Date(Date.UTC(2027, 7, 20 + day, 1, 30 * (slot % A_DAY)));
      return [fairId, slot, day, slot % A_DAY, startsAt, new Date(startsAt.getTime() + 25 * 60_000)];
    }),
  );
  const seller = (k: number): Firm => firms[HALF + k];
  await put(
    `bookings (fair_id, id, booth_id, live_booth_id, company_id, state, renewals, nth, price_amount, price_currency,
      created_at, booked_at, version)`,
    Array.from({ length: HALF }, (_, k) => {
      const booth = fair.boothIds[k];
      return [fairId, ids.next(), booth, booth, seller(k).companyId, 'confirmed', 0, 1, 22_000_000, 'VND', now, now, 1];
    }),
  );
  // Every other slot holds a meeting of each: a buyer meets another supplier each time.
  const meetings = Array.from({ length: SLOTS / 2 }, (_, round) =>
    Array.from({ length: HALF }, (_, buyer) => ({
      slot: 2 * round + (buyer % 2),
      requestId: ids.next<'request'>(),
      buyerId: firms[buyer].companyId,
      supplierId: seller((buyer + round) % HALF).companyId,
      boothId: fair.boothIds[(buyer + round) % HALF],
    })),
  ).flat();
  await put(
    'requests (fair_id, id, buyer_id, supplier_id, origin, state, live_mark, buyer_answer, supplier_answer, created_at)',
    meetings.map((m) => [
      fairId,
      m.requestId,
      m.buyerId,
      m.supplierId,
      'buyer',
      'accepted',
      1,
      'accepted',
      'accepted',
      now,
    ]),
  );
  await put(
    `timetables (fair_id, id, state, working_mark, held, value, upper_bound, most_meetings, gaps, below_minimum,
      iterations, proved, created_at)`,
    [[fairId, timetableId, 'working', 1, meetings.length, 1, 1, meetings.length, 0, 0, 1, 0, now]],
  );
  await put(
    'meetings (fair_id, timetable_id, request_id, buyer_id, supplier_id, slot, length, place_kind, place_id, locked)',
    meetings.map((m) => [fairId, timetableId, m.requestId, m.buyerId, m.supplierId, m.slot, 1, 'booth', m.boothId, 0]),
  );
  return meetings.length;
}

/** Makes a firm's person an organiser of the fair as well. */
export async function makeOrganiser(dataSource: DataSource, fairId: FairId, personId: PersonId): Promise<void> {
  await insertInto(dataSource)('memberships (id, person_id, fair_id, company_id, role, created_at)', [
    [new RandomIds().next(), personId, fairId, '', 'organiser', new Date()],
  ]);
}
