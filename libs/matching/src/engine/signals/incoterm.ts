import { weakestSource } from '../facts/index.js';
import { evenly } from './aspects.js';
import type { Signal } from './signal.js';

/** Whether both sides know a delivery term they can agree on. */
export const incoterm: Signal = {
  id: 'incoterm',
  side: 'supplier',
  inUnits: false,
  asks: (need) => need.incoterms !== undefined && need.incoterms.length > 0,
  answers: (supplier) => supplier.incoterms !== undefined,
  aspects: (need) => evenly([(need.incoterms ?? []).map((fact) => fact.id).join(',')]),
  value: (_key, need, supplier) =>
    (need.incoterms ?? []).some((wanted) => (supplier.incoterms ?? []).some((offered) => offered.id === wanted.id))
      ? 1
      : 0,
  cite: (need, supplier) => ({
    buyer: (need.incoterms ?? []).map((fact) => fact.id),
    supplier: (supplier.incoterms ?? []).map((fact) => fact.id),
    source: weakestSource((need.incoterms ?? []).map((fact) => fact.source)),
  }),
};
