import { weakestSource } from '../facts/index.js';
import { evenly } from './aspects.js';
import type { Signal } from './signal.js';

/** Selling to some other country already is worth something: papers, packing and quality talk are known. */
const OTHER_MARKET = 0.4;

/** Whether the supplier already sells to the buyer's country. */
export const exportRecord: Signal = {
  id: 'export-record',
  side: 'buyer',
  inUnits: false,
  asks: (need) => need.buyerCountry !== undefined,
  answers: (supplier) => supplier.exportMarkets !== undefined,
  aspects: (need) => evenly(need.buyerCountry ? [need.buyerCountry.id] : []),
  value: (country, _need, supplier) => {
    const markets = supplier.exportMarkets ?? [];
    if (markets.some((fact) => fact.id === country)) return 1;
    return markets.length > 0 ? OTHER_MARKET : 0;
  },
  cite: (need, supplier) => ({
    buyer: need.buyerCountry?.id ?? null,
    supplier: (supplier.exportMarkets ?? []).map((fact) => fact.id),
    source: weakestSource((supplier.exportMarkets ?? []).map((fact) => fact.source)),
  }),
};
