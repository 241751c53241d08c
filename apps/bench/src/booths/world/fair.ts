/** A fictional fair whose booking is open, with rows of booths side by side. */
import type { BoothId, FairId } from '@ketnoi/kernel';
import { RandomIds } from '@ketnoi/persistence';
import type { DataSource } from 'typeorm';
import type { Firm } from './firms.js';
import { insertInto } from './insert-into.js';

export interface BenchFair {
  readonly fairId: FairId;
  /** Neighbours in the list are neighbours in the hall, in rows of `IN_ROW`. */
  readonly boothIds: readonly BoothId[];
  readonly boothsPerCompany: number;
}

export const IN_ROW = 10;
const SIDE_MM = 3_000;
const HOLD_MINUTES = 30;

export async function openFair(
  dataSource: DataSource,
  firms: readonly Firm[],
  { booths, boothsPerCompany }: { booths: number; boothsPerCompany: number },
): Promise<BenchFair> {
  const ids = new RandomIds();
  const fairId = ids.next<'fair'>();
  const hallId = ids.next<'hall'>();
  const boothIds = Array.from({ length: booths }, () => ids.next<'booth'>());
  const now = new Date();
  const put = insertInto(dataSource);
  await put('fairs (id, slug, names, venue, time_zone, starts_on, ends_on, fictional, created_at)', [
    [fairId, fairId, '{"en":"Fair (Fictional)"}', 'Hall', 'Asia/Ho_Chi_Minh', '2027-08-20', '2027-08-22', 1, now],
  ]);
  await put('booking_rules (fair_id, opens_at, closes_at, hold_minutes, booths_per_company)', [
    [fairId, new Date('2020-01-01'), new Date('2100-01-01'), HOLD_MINUTES, boothsPerCompany],
  ]);
  await put('halls (fair_id, id, name, ordinal, outline)', [
    [fairId, hallId, 'Hall 1', 1, JSON.stringify(square(0, 0, 100_000))],
  ]);
  await put(
    'participations (fair_id, company_id, as_supplier, as_buyer, seats, created_at)',
    firms.map(({ companyId }) => [fairId, companyId, 1, 0, 1, now]),
  );
  await put(
    'booths (fair_id, id, hall_id, number, kind, outline, area_dm2, open_sides, price_amount, price_currency)',
    boothIds.map((id, i) => {
      const outline = square((i % IN_ROW) * SIDE_MM, Math.floor(i / IN_ROW) * 2 * SIDE_MM, SIDE_MM);
      return [fairId, id, hallId, `B-${i + 1}`, 'shell', JSON.stringify(outline), 900, 1, 22_000_000, 'VND'];
    }),
  );
  return { fairId, boothIds, boothsPerCompany };
}

const square = (x: number, y: number, side: number): [number, number][] => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
];
