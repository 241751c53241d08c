import { weakestSource } from '../facts/index.js';
import { bySureness } from './aspects.js';
import { nearestProduct, productsWanted } from './product.js';
import type { Signal } from './signal.js';

/** Whether the need asks for what the supplier lists: an order in its own range costs it least. */
export const focus: Signal = {
  id: 'focus',
  side: 'supplier',
  inUnits: false,
  asks: (need) => need.product !== undefined,
  answers: (supplier) => supplier.products !== undefined,
  aspects: (need) => bySureness(productsWanted(need)),
  value: (wanted, _need, supplier, scene) => nearestProduct(wanted, supplier, scene),
  cite: (need, supplier) => ({
    buyer: need.product?.id ?? null,
    supplier: (supplier.products ?? []).map((fact) => fact.id),
    source: weakestSource(need.product ? [need.product.source] : []),
  }),
};
