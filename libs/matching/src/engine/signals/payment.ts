import { numberAspect } from './aspects.js';
import type { Signal } from './signal.js';

/** Paying within the credit the supplier grants is worth everything; twice as late, or later, nothing. */
export function patience(buyerPaysAfter: number, supplierGrants: number): number {
  if (buyerPaysAfter <= supplierGrants) return 1;
  return supplierGrants > 0 ? Math.max(0, 2 - buyerPaysAfter / supplierGrants) : 0;
}

export const payment: Signal = {
  id: 'payment',
  side: 'supplier',
  inUnits: false,
  asks: (need) => need.paymentDays !== undefined,
  answers: (supplier) => supplier.paymentDays !== undefined,
  aspects: (need) => numberAspect(need.paymentDays!.value),
  value: (_key, need, supplier) => patience(need.paymentDays!.value, supplier.paymentDays!.value),
  cite: (need, supplier) => ({
    buyer: need.paymentDays!.value,
    supplier: supplier.paymentDays!.value,
    source: need.paymentDays!.source,
  }),
};
