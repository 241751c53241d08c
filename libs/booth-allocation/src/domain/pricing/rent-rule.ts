import type { Currency, ZoneId } from '@ketnoi/kernel';
import type { BoothKind } from '../booth.js';
import type { PriceList, RentRule } from './price-list.js';

/**
 * The rule that prices a booth: the most specific one that has a price in the currency. Kind and zone together come
 * before the zone alone, the zone before the kind, the kind before a rule for everything. Null = the list has no price.
 */
export function rentRuleFor(
  list: PriceList,
  booth: { readonly kind: BoothKind; readonly zoneId: ZoneId | null },
  currency: Currency,
): RentRule | null {
  let best: RentRule | null = null;
  for (const rule of list.rents) {
    if (rule.kind !== null && rule.kind !== booth.kind) continue;
    if (rule.zoneId !== null && rule.zoneId !== booth.zoneId) continue;
    if (rule.prices[currency] === null) continue;
    if (best === null || weight(rule) > weight(best)) best = rule;
  }
  return best;
}

const weight = (rule: RentRule): number => (rule.zoneId === null ? 0 : 2) + (rule.kind === null ? 0 : 1);
