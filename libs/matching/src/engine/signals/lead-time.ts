import { atMostOne, numberAspect } from './aspects.js';
import type { Signal } from './signal.js';

/** Two thirds of the time allowed, or less, is worth everything; just in time is worth half; too late nothing. */
export function promptness(allowedDays: number, takenDays: number): number {
  if (!(takenDays <= allowedDays)) return 0;
  return atMostOne(0.5 + 1.5 * (1 - takenDays / allowedDays));
}

export const leadTime: Signal = {
  id: 'lead-time',
  side: 'buyer',
  inUnits: false,
  asks: (need) => need.maxLeadTimeDays !== undefined && need.maxLeadTimeDays.value > 0,
  answers: (supplier) => supplier.leadTimeDays !== undefined,
  aspects: (need) => numberAspect(need.maxLeadTimeDays!.value),
  value: (_key, need, supplier) => promptness(need.maxLeadTimeDays!.value, supplier.leadTimeDays!.value),
  cite: (need, supplier) => ({
    buyer: need.maxLeadTimeDays!.value,
    supplier: supplier.leadTimeDays!.value,
    source: supplier.leadTimeDays!.source,
  }),
};
