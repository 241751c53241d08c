import { weakestSource, type SupplierFacts } from '../facts/index.js';
import { evenly } from './aspects.js';
import type { Aspect, Signal } from './signal.js';

/** The same sector without a word on the industry is half an answer. */
const SAME_SECTOR = 0.5;

/** Whether the supplier serves the buyer's industry, or at least works in its sector. */
export const industry: Signal = {
  id: 'industry',
  side: 'buyer',
  inUnits: false,
  asks: (need) => need.industry !== undefined || need.sector !== undefined,
  answers: (supplier) => supplier.industries !== undefined || supplier.sector !== undefined,
  aspects: (need): readonly Aspect[] => evenly([`${need.industry?.id ?? ''}/${need.sector?.id ?? ''}`]),
  value: (_key, need, supplier) => {
    if (need.industry && (supplier.industries ?? []).some((fact) => fact.id === need.industry?.id)) return 1;
    if (need.sector === undefined || supplier.sector?.id !== need.sector.id) return 0;
    return need.industry ? SAME_SECTOR : 1;
  },
  cite: (need, supplier) => ({
    buyer: need.industry?.id ?? need.sector?.id ?? null,
    supplier: namesOf(supplier),
    source: weakestSource(
      [...(supplier.industries ?? []), ...(supplier.sector ? [supplier.sector] : [])].map((fact) => fact.source),
    ),
  }),
};

const namesOf = (supplier: SupplierFacts): string[] => [
  ...(supplier.industries ?? []).map((fact) => fact.id),
  ...(supplier.sector ? [supplier.sector.id] : []),
];
