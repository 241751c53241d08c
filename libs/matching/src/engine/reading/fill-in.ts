/** What was declared wins; what was not is taken from the text. The unit belongs to the quantities that were counted in it. */
import type { CodeFact, NeedFacts, SupplierFacts } from '../facts/index.js';

export function fillInSupplier(declared: SupplierFacts, read: SupplierFacts): SupplierFacts {
  const inOwnUnit = declared.moq ?? declared.monthlyCapacity ?? declared.spareCapacity;
  const merged = merge(declared, read);
  if (!inOwnUnit || declared.unit === undefined || declared.unit === read.unit) return merged;
  return { ...merged, moq: declared.moq, monthlyCapacity: declared.monthlyCapacity };
}

export function fillInNeed(declared: NeedFacts, read: NeedFacts): NeedFacts {
  const merged = merge(declared, {
    ...read,
    requiredCertificates: unstated(read.requiredCertificates, declared.preferredCertificates),
    preferredCertificates: unstated(read.preferredCertificates, declared.requiredCertificates),
  });
  return declared.product ? { ...merged, otherProducts: undefined } : merged;
}

/** A certificate that the buyer said it would like is not required because a text can be read so, nor the reverse. */
function unstated(
  read: readonly CodeFact[] | undefined,
  otherwise: readonly CodeFact[] = [],
): readonly CodeFact[] | undefined {
  const left = read?.filter(({ id }) => !otherwise.some((fact) => fact.id === id));
  return left?.length ? left : undefined;
}

function merge<T extends object>(declared: T, read: T): T {
  const stated = Object.entries(declared).filter(([, value]) => value !== undefined);
  return { ...read, ...Object.fromEntries(stated) };
}
