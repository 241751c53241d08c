import type { CodeFact, NumberFact, SupplierFacts } from '@ketnoi/matching';
import type { FactInput } from '@ketnoi/meetings';

/** Facts of a profile by the names they have in the engine. */
const CODES: Readonly<Record<string, keyof SupplierFacts>> = {
  product: 'products',
  process: 'processes',
  material: 'materials',
  certificate: 'certificates',
  'certificate-not-held': 'certificatesNotHeld',
  'export-market': 'exportMarkets',
  'buyer-industry': 'industries',
};
const NUMBERS: Readonly<Record<string, keyof SupplierFacts>> = {
  moq: 'moq',
  'monthly-capacity': 'monthlyCapacity',
  'lead-time-days': 'leadTimeDays',
  'min-tolerance-mm': 'minToleranceMm',
};

/** What texts say, without what the firm says they do not. A list that loses all its entries is not known, as before. */
export function withoutRejected(read: SupplierFacts, rejected: readonly FactInput[]): SupplierFacts {
  const kept: Record<string, unknown> = { ...read };
  for (const { kind, taxonomyId, amount } of rejected) {
    const list = kept[CODES[kind]] as readonly CodeFact[] | undefined;
    if (list && taxonomyId !== null) {
      const rest = list.filter((fact) => fact.id !== taxonomyId);
      kept[CODES[kind]] = rest.length > 0 ? rest : undefined;
    }
    const number = kept[NUMBERS[kind]] as NumberFact | undefined;
    if (number && number.value === amount) kept[NUMBERS[kind]] = undefined;
  }
  return kept as unknown as SupplierFacts;
}
