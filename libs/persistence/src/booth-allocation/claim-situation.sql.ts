import type { BoothId, CompanyId, Currency, FairId, ZoneId } from '@ketnoi/kernel';
import { type BoothKind, type ClaimSituation, isBooking, type PriceList } from '@ketnoi/booth-allocation';
import type { EntityManager } from 'typeorm';
import { jsonValue } from '../meetings/json-value.js';
import { BOOKING_COLUMNS, type BookingRow, toClaim } from './booking-row.js';
import { DRAWN_MARK, isAwaited, rememberMark } from './drawn-marks.js';
import { FAIR_TIME_COLUMNS, type FairTimeRow, toFairTime } from './rules-row.js';

interface BoothRow extends FairTimeRow {
  id: BoothId;
  number: string;
  kind: BoothKind;
  zone_id: ZoneId | null;
  area_dm2: number;
  open_sides: number;
  price_amount: number | string;
  price_currency: Currency;
  withdrawn_at: Date | null;
  exhibits: number | null;
  country: string | null;
  list: unknown;
  mark: string;
}

/**
 * What decides a claim, for one booth or several: two statements. Everything that is not a claim comes with the booths,
 * the newest price list among it; then the claims on these booths and the company's others.
 */
export async function readSituations(
  manager: EntityManager,
  fairId: FairId,
  boothIds: readonly BoothId[],
  companyId: CompanyId,
): Promise<ClaimSituation[]> {
  const booths: BoothRow[] = await manager.query(
    `SELECT ${FAIR_TIME_COLUMNS}, b.id, b.number, b.kind, b.zone_id, b.area_dm2, b.open_sides, b.price_amount,
            b.price_currency, b.withdrawn_at, p.as_supplier AS exhibits, c.country, l.list,
            ${DRAWN_MARK} AS mark
     FROM booths b JOIN fairs f ON f.id = b.fair_id
     LEFT JOIN booking_rules r ON r.fair_id = b.fair_id
     LEFT JOIN participations p ON p.fair_id = b.fair_id AND p.company_id = ?
     LEFT JOIN companies c ON c.id = p.company_id
     LEFT JOIN price_lists l ON l.fair_id = b.fair_id
       AND l.version = (SELECT MAX(n.version) FROM price_lists n WHERE n.fair_id = b.fair_id)
     WHERE b.fair_id = ? AND b.id IN (?) ORDER BY b.id`,
    [companyId, fairId, [...boothIds]],
  );
  if (booths.length === 0) return [];
  for (const { id, mark } of booths) rememberMark(manager, id, mark);
  const rows: BookingRow[] = await manager.query(
    `SELECT ${BOOKING_COLUMNS} FROM bookings WHERE fair_id = ? AND live_booth_id IN (?)
     UNION ALL
     SELECT ${BOOKING_COLUMNS} FROM bookings
     WHERE fair_id = ? AND company_id = ? AND nth IS NOT NULL AND live_booth_id NOT IN (?)`,
    [fairId, [...boothIds], fairId, companyId, [...boothIds]],
  );
  const claims = rows.map(toClaim);
  const companyClaims = claims.filter(isBooking).filter((claim) => claim.companyId === companyId);
  return booths.map((row) => ({
    ...toFairTime(fairId, row),
    booth: {
      fairId,
      id: row.id,
      number: row.number,
      kind: row.kind,
      zoneId: row.zone_id,
      areaDm2: row.area_dm2,
      openSides: row.open_sides,
      price: { amount: Number(row.price_amount), currency: row.price_currency },
      withdrawnAt: row.withdrawn_at,
    },
    companyId,
    country: row.country ?? '',
    priceList: jsonValue<PriceList | null>(row.list),
    exhibits: row.exhibits === 1,
    awaited: isAwaited(row.mark),
    claim: claims.find((claim) => claim.boothId === row.id) ?? null,
    companyClaims,
  }));
}
