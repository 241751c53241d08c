import { isLanguage, type Language } from '@ketnoi/kernel';
import { readText } from '@ketnoi/taxonomy';
import type { LanguageFact, SupplierFacts } from '../facts/index.js';
import { codesDenied, codesRead, numberRead, quantityRead, termsRead, unitRead } from './read-facts.js';

/** Texts by language: a kernel language code, or any other key where the language is to be guessed. */
export type Texts = Readonly<Record<string, string>>;

/**
 * What a supplier's texts say of it. A text that names certificates is taken to name all of them, since firms do not hide those
 * they hold; a text that names none leaves them unknown. A firm speaks the languages it says it speaks and the one it writes in.
 */
export function supplierFromTexts(id: string, texts: Texts): SupplierFacts {
  const readings = readAll(texts, 'supplier');
  const moq = quantityRead(readings, 'moq');
  const capacity = quantityRead(readings, 'monthlyCapacity');
  return {
    id,
    products: codesRead(readings, 'product'),
    processes: codesRead(readings, 'process'),
    materials: codesRead(readings, 'material'),
    certificates: codesRead(readings, 'certificate'),
    certificatesNotHeld: codesDenied(readings, 'certificate'),
    unit: unitRead([moq, capacity]),
    moq: numberRead(moq),
    monthlyCapacity: numberRead(capacity),
    leadTimeDays: numberRead(quantityRead(readings, 'leadTimeDays')),
    minToleranceMm: numberRead(quantityRead(readings, 'toleranceMm')),
    languages: languagesOf(
      readings[0]?.language,
      (codesRead(readings, 'language') ?? []).map((fact) => fact.id),
    ),
    exportMarkets: codesRead(readings, 'market'),
    industries: codesRead(readings, 'industry'),
    terms: termsRead(readings),
  };
}

export const readAll = (texts: Texts, side: 'supplier' | 'need'): ReturnType<typeof readText>[] =>
  Object.entries(texts).map(([key, text]) => readText(text, { language: isLanguage(key) ? key : undefined, side }));

export function languagesOf(
  written: Language | undefined,
  named: readonly string[],
): readonly LanguageFact[] | undefined {
  const spoken = new Set([...(written ? [written] : []), ...named]);
  return spoken.size === 0 ? undefined : [...spoken].map((language) => ({ language, source: 'read' }));
}
