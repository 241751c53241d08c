/** A supplier as the room of meetings knows it, in the words of the matching engine: stated facts first, then what its texts say. */
import {
  type CertificateFact,
  type CodeFact,
  fillInSupplier,
  isUnit,
  type NumberFact,
  type SupplierFacts,
} from '@ketnoi/matching';
import type { FactInput, MappedWordInput, SupplierInput } from '@ketnoi/meetings';
import { languageFacts } from './language-facts.js';
import { sourceOf } from './source-of.js';
import { supplierTextsRead } from './texts-read.js';
import { withoutRejected } from './without-rejected.js';

export function supplierFactsOf(supplier: SupplierInput, words: readonly MappedWordInput[] = []): SupplierFacts {
  const facts = supplier.facts.filter((fact) => fact.source !== 'rejected');
  const rejected = supplier.facts.filter((fact) => fact.source === 'rejected');
  const counted = [amount(facts, 'moq'), amount(facts, 'monthly-capacity'), amount(facts, 'spare-capacity')];
  const unit = counted.find((fact) => fact?.unit)?.unit;
  const stated: SupplierFacts = {
    id: supplier.id,
    products: codes(facts, 'product'),
    processes: codes(facts, 'process'),
    materials: codes(facts, 'material'),
    certificates: certificates(facts),
    certificatesNotHeld: codes(facts, 'certificate-not-held'),
    unit: unit && isUnit(unit) ? unit : undefined,
    moq: measured(facts, 'moq', unit),
    monthlyCapacity: measured(facts, 'monthly-capacity', unit),
    spareCapacity: measured(facts, 'spare-capacity', unit),
    leadTimeDays: measured(facts, 'lead-time-days'),
    minToleranceMm: measured(facts, 'min-tolerance-mm'),
    paymentDays: measured(facts, 'payment-days'),
    languages: languageFacts(supplier.languages),
    exportMarkets: codes(facts, 'export-market'),
    excludedMarkets: codes(facts, 'excluded-market'),
    wantedMarkets: codes(facts, 'wanted-market'),
    incoterms: codes(facts, 'incoterm'),
    industries: codes(facts, 'buyer-industry'),
    sector: supplier.sectorId ? { id: supplier.sectorId, source: 'declared' } : undefined,
  };
  const read = withoutRejected(supplierTextsRead(supplier.texts, words).facts, rejected);
  return fillInSupplier(stated, { ...read, id: supplier.id });
}

function codes(facts: readonly FactInput[], kind: string): readonly CodeFact[] | undefined {
  const found = facts.filter((fact) => fact.kind === kind && fact.taxonomyId !== null);
  return found.length === 0
    ? undefined
    : found.map((fact) => ({ id: fact.taxonomyId ?? '', source: sourceOf(fact.source) }));
}

function certificates(facts: readonly FactInput[]): readonly CertificateFact[] | undefined {
  const found = facts.filter((fact) => fact.kind === 'certificate' && fact.taxonomyId !== null);
  return found.length === 0
    ? undefined
    : found.map((fact) => ({
        id: fact.taxonomyId ?? '',
        source: sourceOf(fact.source),
        ...(fact.expiresOn ? { expiresOn: fact.expiresOn } : {}),
      }));
}

const amount = (facts: readonly FactInput[], kind: string): FactInput | undefined =>
  facts.find((fact) => fact.kind === kind && fact.amount !== null);

/** Quantities in another unit than the supplier's first are left out: they would be compared as if they were in it. */
function measured(facts: readonly FactInput[], kind: string, unit?: string | null): NumberFact | undefined {
  const fact = amount(facts, kind);
  if (!fact || (unit && fact.unit !== unit)) return undefined;
  return { value: fact.amount ?? 0, source: sourceOf(fact.source) };
}
