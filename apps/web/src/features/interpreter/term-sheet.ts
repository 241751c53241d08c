import { fromSchema, type ReaderLanguage } from '../../i18n/languages';
import type { BriefingsQuery } from './briefings.generated';

export type Briefing = NonNullable<BriefingsQuery['briefings']>[number];

const WORDED: readonly string[] = ['PRODUCT', 'PROCESS', 'MATERIAL', 'CERTIFICATE'];

/** What both sides will speak of: first what the buyer needs, then what the supplier offers beside it. */
export function termIdsOf({ needs, supplier }: Pick<Briefing, 'needs' | 'supplier'>): readonly string[] {
  const needed = needs.flatMap(({ productId, facts }) => [productId, ...facts.map(({ taxonomyId }) => taxonomyId)]);
  const offered = (supplier?.facts ?? []).filter(({ kind }) => WORDED.includes(kind)).map((fact) => fact.taxonomyId);
  return [...new Set([...needed, ...offered].filter((id) => id !== null))];
}

/**
 * From which language into which: the buyer's and the supplier's, as far as the interpreter carries them. Where the
 * firms' people say nothing of theirs, the interpreter's own two.
 */
export function languagesOf(
  { buyerLanguages, supplierLanguages }: Pick<Briefing, 'buyerLanguages' | 'supplierLanguages'>,
  carried: readonly string[],
): readonly ReaderLanguage[] {
  const known = (spoken: readonly string[]): readonly string[] => spoken.filter((one) => carried.includes(one));
  const [buyer, supplier] = [known(buyerLanguages), known(supplierLanguages)];
  const ofSupplier = supplier.find((one) => !buyer.includes(one)) ?? supplier[0] ?? 'VI';
  const ofBuyer =
    buyer.find((one) => one !== ofSupplier && !supplier.includes(one)) ??
    [...buyer, ...carried, 'VI', 'EN'].find((one) => one !== ofSupplier) ??
    'EN';
  return [ofBuyer, ofSupplier].map(fromSchema);
}
