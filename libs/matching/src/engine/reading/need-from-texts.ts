import type { CodeFact, NeedFacts } from '../facts/index.js';
import { affirmed, codesRead, numberRead, numberReadIn, quantityRead, termsRead, unitRead } from './read-facts.js';
import { likelyProducts } from './likely-products.js';
import { languagesRead, readTexts, type Readings, type Texts } from './read-texts.js';

/** What a need's texts ask for. A certificate that is named without more is required; one that is welcome is preferred. */
export function needFromReadings(id: string, byText: Readings): NeedFacts {
  const readings = Object.values(byText);
  const volume = quantityRead(readings, 'monthlyVolume');
  const unit = unitRead([volume]);
  const wanted = affirmed(readings, 'certificate');
  const preferred = new Set(wanted.filter((fact) => fact.strength === 'preferred').map((fact) => fact.id));
  const required = new Set(wanted.map((fact) => fact.id).filter((certificate) => !preferred.has(certificate)));
  const [product, ...otherProducts] = likelyProducts(readings);
  return {
    id,
    product,
    otherProducts,
    processes: codesRead(readings, 'process'),
    materials: codesRead(readings, 'material'),
    requiredCertificates: asRead(required),
    preferredCertificates: asRead(preferred),
    unit,
    monthlyVolume: numberReadIn(unit, volume),
    maxLeadTimeDays: numberRead(quantityRead(readings, 'leadTimeDays')),
    toleranceMm: numberRead(quantityRead(readings, 'toleranceMm')),
    languages: languagesRead(readings),
    industry: codesRead(readings, 'industry')?.[0],
    terms: termsRead(readings),
  };
}

export const needFromTexts = (id: string, texts: Texts): NeedFacts => needFromReadings(id, readTexts(texts, 'need'));

function asRead(ids: ReadonlySet<string>): readonly CodeFact[] | undefined {
  return ids.size === 0 ? undefined : [...ids].map((id): CodeFact => ({ id, source: 'read' }));
}
