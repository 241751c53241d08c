import { affirmed, codesRead, numberRead, quantityRead, termsRead, unitRead } from './read-facts.js';
import { likelyProducts } from './likely-products.js';
import { languagesOf, readAll, type Texts } from './supplier-from-texts.js';
import type { CodeFact, NeedFacts } from '../facts/index.js';

/** What a need's texts ask for. A certificate that is named without more is required; one that is welcome is preferred. */
export function needFromTexts(id: string, texts: Texts): NeedFacts {
  const readings = readAll(texts, 'need');
  const volume = quantityRead(readings, 'monthlyVolume');
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
    unit: unitRead([volume]),
    monthlyVolume: numberRead(volume),
    maxLeadTimeDays: numberRead(quantityRead(readings, 'leadTimeDays')),
    toleranceMm: numberRead(quantityRead(readings, 'toleranceMm')),
    languages: languagesOf(
      readings[0]?.language,
      (codesRead(readings, 'language') ?? []).map((fact) => fact.id),
    ),
    industry: codesRead(readings, 'industry')?.[0],
    terms: termsRead(readings),
  };
}

function asRead(ids: ReadonlySet<string>): readonly CodeFact[] | undefined {
  return ids.size === 0 ? undefined : [...ids].map((id): CodeFact => ({ id, source: 'read' }));
}
