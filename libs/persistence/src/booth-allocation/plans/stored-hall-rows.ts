import type { HallFeature, Outline, StoredBooth, StoredHall, StoredZone } from '@ketnoi/booth-allocation';
import type { Currency, HallId } from '@ketnoi/kernel';
import { jsonValue } from '../../meetings/json-value.js';

export interface StoredHallRow {
  id: HallId;
  name: string;
  outline: unknown;
}

export interface FeatureRow extends Omit<HallFeature, 'outline'> {
  hall_id: HallId;
  outline: unknown;
}

export interface StoredBoothRow {
  id: StoredBooth['id'];
  hall_id: HallId;
  zone_id: StoredBooth['zoneId'];
  number: string;
  kind: StoredBooth['kind'];
  outline: unknown;
  open_sides: number;
  power_w: number | null;
  price_amount: number | string;
  price_currency: Currency;
}

export const toFeature = ({ kind, utility, name, outline }: FeatureRow): HallFeature => ({
  kind,
  utility,
  name,
  outline: jsonValue<Outline>(outline),
});

/** Puts a hall together from the rows of all of them. */
export function toStoredHall(
  { id, name, outline }: StoredHallRow,
  features: readonly FeatureRow[],
  booths: readonly StoredBoothRow[],
  zones: readonly StoredZone[],
): StoredHall {
  const own = booths.filter((booth) => booth.hall_id === id);
  const used = new Set(own.map((booth) => booth.zone_id));
  const named = new Map(zones.map((zone) => [zone.id, zone.name]));
  return {
    id,
    name,
    outline: jsonValue<Outline>(outline),
    features: features.filter((feature) => feature.hall_id === id).map(toFeature),
    zones: zones.filter((zone) => used.has(zone.id)),
    booths: own.map((row) => ({
      id: row.id,
      zoneId: row.zone_id,
      zone: row.zone_id === null ? null : (named.get(row.zone_id) ?? null),
      number: row.number,
      kind: row.kind,
      outline: jsonValue<Outline>(row.outline),
      openSides: row.open_sides,
      powerW: row.power_w,
      price: { amount: Number(row.price_amount), currency: row.price_currency },
    })),
  };
}
