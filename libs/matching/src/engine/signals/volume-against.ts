import { normalised, type NumberFact, type SupplierFacts } from '../facts/index.js';
import { quantityAspect } from './aspects.js';
import type { Signal } from './signal.js';

/** Holds the volume that a need asks for against a quantity of the supplier's; quantities of other units are worth nothing. */
export const volumeAgainst = (
  quantityOf: (supplier: SupplierFacts) => NumberFact | undefined,
  worth: (volume: number, quantity: number) => number,
): Pick<Signal, 'inUnits' | 'asks' | 'answers' | 'aspects' | 'value'> => ({
  inUnits: true,
  asks: (need) => need.monthlyVolume !== undefined && need.monthlyVolume.value > 0 && need.unit !== undefined,
  answers: (supplier) => quantityOf(supplier) !== undefined && supplier.unit !== undefined,
  aspects: (need) => quantityAspect(normalised(need.monthlyVolume!.value, need.unit)!),
  value: (_key, need, supplier) => {
    const wanted = normalised(need.monthlyVolume!.value, need.unit)!;
    const offered = normalised(quantityOf(supplier)!.value, supplier.unit)!;
    return offered.unit === wanted.unit ? worth(wanted.value, offered.value) : 0;
  },
});
