import { amountWritten, type CellChange, type Money, type ZoneId } from '@ketnoi/kernel';
import { isUsablePrice } from '../check-booths.js';
import type { BoothListColumn } from './booth-list.js';
import type { PlannedBooth, PlannedZone } from './hall-plan.js';
import type { PlanProblemCode } from './plan-problem.js';
import { readPower } from './read-power.js';

/** A booth that is drawn already, as far as a list can change it. */
export interface ListedBooth extends PlannedBooth {
  readonly zoneId: ZoneId | null;
  readonly price: Money;
}

export type ListedZone = PlannedZone & { readonly id: ZoneId };
export type CellFault = PlanProblemCode | 'unknown-zone' | 'price-unusable';

/** A booth with one cell written into it, or why it cannot be. What a whole booth may be is checked afterwards. */
export function editBooth<Booth extends ListedBooth>(
  booth: Booth,
  { column, after }: Pick<CellChange<BoothListColumn>, 'column' | 'after'>,
  zones: { readonly ofHall: readonly ListedZone[]; readonly ofFair: readonly ListedZone[] },
): Booth | CellFault {
  if (column === 'number') return { ...booth, number: after };
  if (column === 'kind') return { ...booth, kind: after.toLowerCase() as Booth['kind'] };
  if (column === 'openSides') return { ...booth, openSides: /^\d+$/.test(after) ? Number(after) : NaN };
  if (column === 'power') {
    const powerW = after === '' ? null : readPower(after);
    return after !== '' && powerW === null ? 'power-unusable' : { ...booth, powerW };
  }
  if (column === 'price') {
    const amount = amountWritten(after, booth.price.currency);
    const price = amount === null ? null : { ...booth.price, amount };
    return price && isUsablePrice(price) ? { ...booth, price } : 'price-unusable';
  }
  if (after === '') return { ...booth, zone: null, zoneId: null };
  const zone = soleNamed(after, zones.ofHall) ?? soleNamed(after, zones.ofFair);
  return zone ? { ...booth, zone: zone.name, zoneId: zone.id } : 'unknown-zone';
}

/** Halls may have zones of one name: which of them is meant nobody shall guess. */
function soleNamed(name: string, zones: readonly ListedZone[]): ListedZone | null {
  const named = zones.filter((zone) => zone.name.normalize('NFC').trim() === name);
  return named.length === 1 ? named[0] : null;
}
