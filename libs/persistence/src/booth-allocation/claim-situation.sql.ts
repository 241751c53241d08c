import type { BoothId, CompanyId, Currency, FairId, ZoneId } from '@ketnoi/kernel';
import {
  type BoothKind,
  type Claim,
  type ClaimSituation,
  isBooking,
  type PriceList,
  type WishedClaim,
} from '@ketnoi/booth-allocation';
import type { EntityManager } from 'typeorm';
import { jsonValue } from '../meetings/json-value.js';
import { BOOKING_COLUMNS, type BookingRow, toClaim } from './booking-row.js';
import { DRAWN_MARK, isAwaited, rememberMark } from './drawn-marks.js';
import { FAIR_TIME_COLUMNS, type FairTimeRow, toFairTime } from './rules-row.js';

interface FirmRow {
  exhibits: number | null;
  country: string | null;
}

interface BoothRow extends FairTimeRow, FirmRow {
  id: BoothId;
  number: string;
  kind: BoothKind;
  zone_id: ZoneId | null;
  area_dm2: number;
  open_sides: number;
  price_amount: number | string;
  price_currency: Currency;
  withdrawn_at: Date | null;
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
  const booths = await readBooths(manager, fairId, boothIds, companyId);
  if (booths.length === 0) return [];
  const claims = await readClaims(manager, fairId, boothIds, [companyId]);
  return booths.map((row) => toSituation(fairId, row, companyId, row, claims));
}

/** The same for several companies, each before booths of its own: the companies are read apart. */
export async function readSituationsOf(
  manager: EntityManager,
  fairId: FairId,
  wishes: readonly WishedClaim[],
): Promise<ClaimSituation[]> {
  if (wishes.length === 0) return [];
  const boothIds = [...new Set(wishes.map(({ boothId }) => boothId))];
  const companyIds = [...new Set(wishes.map(({ companyId }) => companyId))];
  const firms: (FirmRow & { company_id: CompanyId })[] = await manager.query(
    `SELECT p.company_id, p.as_supplier AS exhibits, c.country FROM participations p
     JOIN companies c ON c.id = p.company_id WHERE p.fair_id = ? AND p.company_id IN (?)`,
    [fairId, companyIds],
  );
  const booths = new Map((await readBooths(manager, fairId, boothIds, null)).map((row) => [row.id, row]));
  const claims = await readClaims(manager, fairId, boothIds, companyIds);
  const firmOf = new Map(firms.map((row) => [row.company_id, row]));
  return wishes.flatMap(({ boothId, companyId }) => {
    const row = booths.get(boothId);
    return row ? [toSituation(fairId, row, companyId, firmOf.get(companyId) ?? row, claims)] : [];
  });
}

async function readBooths(
  manager: EntityManager,
  fairId: FairId,
  boothIds: readonly BoothId[],
  companyId: CompanyId | null,
): Promise<BoothRow[]> {
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
  for (const { id, mark } of booths) rememberMark(manager, id, mark);
  return booths;
}

/** On these booths, whosoever they are, and the others of these companies. */
async function readClaims(
  manager: EntityManager,
  fairId: FairId,
  boothIds: readonly BoothId[],
  companyIds: readonly CompanyId[],
): Promise<Claim[]> {
  const rows: BookingRow[] = await manager.query(
    `SELECT ${BOOKING_COLUMNS} FROM bookings WHERE fair_id = ? AND live_booth_id IN (?)
     UNION ALL
     SELECT ${BOOKING_COLUMNS} FROM bookings
     WHERE fair_id = ? AND company_id IN (?) AND nth IS NOT NULL AND live_booth_id NOT IN (?)`,
    [fairId, [...boothIds], fairId, [...companyIds], [...boothIds]],
  );
  return rows.map(toClaim);
}

function toSituation(
  fairId: FairId,
  row: BoothRow,
  companyId: CompanyId,
  firm: FirmRow,
  claims: readonly Claim[],
): ClaimSituation {
  return {
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
    country: firm.country ?? '',
    priceList: jsonValue<PriceList | null>(row.list),
    exhibits: firm.exhibits === 1,
    awaited: isAwaited(row.mark),
    claim: claims.find((claim) => claim.boothId === row.id) ?? null,
    companyClaims: claims.filter(isBooking).filter((claim) => claim.companyId === companyId),
  };
}
