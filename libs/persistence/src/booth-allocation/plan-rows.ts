import type { BoothId, CompanyId, Currency, HallId, ZoneId } from '@ketnoi/kernel';
import type { BoothKind, BoothOccupation, BoothOnPlan, BoothState, Outline } from '@ketnoi/booth-allocation';

export interface OccupationRow {
  id: BoothId;
  state: BoothState;
  held_until: Date | null;
  /** Set where the booth is free, but for those on the waitlist. */
  kept_until: Date | null;
}

export interface BoothOnPlanRow extends OccupationRow {
  hall_id: HallId;
  zone_id: ZoneId | null;
  number: string;
  kind: BoothKind;
  outline: unknown;
  area_dm2: number;
  open_sides: number;
  power_w: number | null;
  price_amount: number | string;
  price_currency: Currency;
  company_id: CompanyId | null;
  short_name: string | null;
  shown: number | null;
}

/** JSON columns come as text or parsed, depending on the server. */
export const fromJson = (value: unknown): Outline => (typeof value === 'string' ? JSON.parse(value) : value) as Outline;

export function toOccupation({
  id,
  state,
  held_until: heldUntil,
  kept_until: keptUntil,
}: OccupationRow): BoothOccupation {
  if (state === 'free' && keptUntil !== null) return { boothId: id, state: 'reserved', heldUntil: keptUntil };
  return { boothId: id, state, heldUntil: state === 'held' ? heldUntil : null };
}

export function toBoothOnPlan(row: BoothOnPlanRow): BoothOnPlan {
  const claimed = row.company_id !== null && (row.state === 'held' || row.state === 'booked');
  const shown = claimed && Number(row.shown ?? 0) === 1;
  return {
    ...toOccupation(row),
    companyId: shown ? row.company_id : null,
    companyName: shown ? row.short_name : null,
    hallId: row.hall_id,
    zoneId: row.zone_id,
    number: row.number,
    kind: row.kind,
    outline: fromJson(row.outline),
    areaDm2: row.area_dm2,
    openSides: row.open_sides,
    powerW: row.power_w,
    price: { amount: Number(row.price_amount), currency: row.price_currency },
  };
}
