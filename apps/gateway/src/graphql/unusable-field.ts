import type { ProblemFound } from './expected-error.type.js';

const CODE_OF: Readonly<Record<string, ProblemFound['code']>> = {
  name: 'name-unusable',
  bankName: 'name-unusable',
  holder: 'name-unusable',
  price: 'amount-unusable',
  cornerSurchargePercent: 'amount-unusable',
  feeTolerance: 'amount-unusable',
  accountNumber: 'account-number-unusable',
  bankBin: 'bank-bin-unusable',
  swift: 'swift-unusable',
};

/** A field that a room found unusable, in words that say what would be usable. */
export const unusableField = (field: string, index?: number): ProblemFound =>
  index === undefined
    ? { path: field, code: CODE_OF[field] ?? 'unusable' }
    : { path: [field, String(index)], code: 'out-of-range' };
