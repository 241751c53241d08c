/** What was declared wins; what was not is taken from the text. The unit belongs to the quantities that were counted in it. */
import type { NeedFacts, SupplierFacts } from '../facts/index.js';

export function fillInSupplier(declared: SupplierFacts, read: SupplierFacts): SupplierFacts {
  const inOwnUnit = declared.moq ?? declared.monthlyCapacity ?? declared.spareCapacity;
  const merged = merge(declared, read);
  if (!inOwnUnit || declared.unit === undefined || declared.unit === read.unit) return merged;
  return { ...merged, moq: declared.moq, monthlyCapacity: declared.monthlyCapacity };
}

export function fillInNeed(declared: NeedFacts, read: NeedFacts): NeedFacts {
  const merged = merge(declared, read);
  return declared.product ? { ...merged, otherProducts: undefined } : merged;
}

function merge<T extends object>(declared: T, read: T): T {
  const stated = Object.entries(declared).filter(([, value]) => value !== undefined);
  return { ...read, ...Object.fromEntries(stated) };
}
