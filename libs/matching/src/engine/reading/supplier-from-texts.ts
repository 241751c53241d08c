import type { SupplierFacts } from '../facts/index.js';
import { codesDenied, codesRead, numberRead, numberReadIn, quantityRead, termsRead, unitRead } from './read-facts.js';
import { languagesRead, readTexts, type Readings, type Texts } from './read-texts.js';

/**
 * What a supplier's texts say of it. A text that names certificates is taken to name all of them, since firms do not hide those
 * they hold; a text that names none leaves them unknown.
 */
export function supplierFromReadings(id: string, byText: Readings): SupplierFacts {
  const readings = Object.values(byText);
  const moq = quantityRead(readings, 'moq');
  const capacity =
    (moq && quantityRead(readings, 'monthlyCapacity', moq.unit)) ?? quantityRead(readings, 'monthlyCapacity');
  const unit = unitRead([moq, capacity]);
  return {
    id,
    products: codesRead(readings, 'product'),
    processes: codesRead(readings, 'process'),
    materials: codesRead(readings, 'material'),
    certificates: codesRead(readings, 'certificate'),
    certificatesNotHeld: codesDenied(readings, 'certificate'),
    unit,
    moq: numberReadIn(unit, moq),
    monthlyCapacity: numberReadIn(unit, capacity),
    leadTimeDays: numberRead(quantityRead(readings, 'leadTimeDays')),
    minToleranceMm: numberRead(quantityRead(readings, 'toleranceMm')),
    languages: languagesRead(readings),
    exportMarkets: codesRead(readings, 'market'),
    industries: codesRead(readings, 'industry'),
    terms: termsRead(readings),
  };
}

export const supplierFromTexts = (id: string, texts: Texts): SupplierFacts =>
  supplierFromReadings(id, readTexts(texts, 'supplier'));
