import { weakestSource, type SupplierFacts } from '../facts/index.js';
import { evenly } from './aspects.js';
import type { Signal } from './signal.js';

/** A market it sells to already, where it named others it would rather enter. */
const KNOWN_MARKET = 0.6;

/** Whether the buyer's country is one the supplier wants, or already serves. */
export const market: Signal = {
  id: 'market',
  side: 'supplier',
  inUnits: false,
  asks: (need) => need.buyerCountry !== undefined,
  answers: (supplier) => supplier.wantedMarkets !== undefined || supplier.exportMarkets !== undefined,
  aspects: (need) => evenly(need.buyerCountry ? [need.buyerCountry.id] : []),
  value: (country, _need, supplier) => {
    if (holds(supplier.wantedMarkets, country)) return 1;
    if (!holds(supplier.exportMarkets, country)) return 0;
    return supplier.wantedMarkets === undefined ? 1 : KNOWN_MARKET;
  },
  cite: (need, supplier) => ({
    buyer: need.buyerCountry?.id ?? null,
    supplier: (supplier.wantedMarkets ?? supplier.exportMarkets ?? []).map((fact) => fact.id),
    source: weakestSource(need.buyerCountry ? [need.buyerCountry.source] : []),
  }),
};

const holds = (markets: SupplierFacts['wantedMarkets'], country: string): boolean =>
  markets?.some((fact) => fact.id === country) ?? false;
