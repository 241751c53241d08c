import type { Reading } from '@ketnoi/taxonomy';
import { type FactEntries, isPartOfAPiece, type ProfileFactKind, type Unit } from './profile-fact.js';

export interface FoundFact extends FactEntries {
  readonly words: string;
}

/** Below this the reading is a hint for ranking, not a fact to show. */
export const SURE_ENOUGH = 0.5;
const LONGEST_WORDS = 200;

const NAMED: Readonly<Record<string, ProfileFactKind>> = {
  product: 'product',
  process: 'process',
  material: 'material',
  certificate: 'certificate',
  industry: 'buyer-industry',
};
const MEASURED: Readonly<Record<string, ProfileFactKind>> = {
  moq: 'moq',
  monthlyCapacity: 'monthly-capacity',
  leadTimeDays: 'lead-time-days',
  toleranceMm: 'min-tolerance-mm',
};

/** What a supplier's text says as facts of its profile, each with the words that say so; of several the first. */
export function factsFromReading(reading: Reading): readonly FoundFact[] {
  const named = reading.facts.flatMap((fact): FoundFact[] => {
    if (fact.confidence < SURE_ENOUGH) return [];
    if (fact.negated && fact.kind !== 'certificate') return [];
    if (fact.kind === 'market' && /^[A-Z]{2}$/.test(fact.id) && fact.id !== 'EU')
      return [found('export-market', fact.id, null, null, fact.words)];
    const kind = NAMED[fact.kind];
    if (!kind) return [];
    return [found(fact.negated ? 'certificate-not-held' : kind, fact.id, null, null, fact.words)];
  });
  const measured = reading.quantities.flatMap((quantity): FoundFact[] => {
    const kind = MEASURED[quantity.kind];
    if (!kind || quantity.confidence < SURE_ENOUGH) return [];
    const unit = kind === 'moq' || kind === 'monthly-capacity' ? (quantity.unit as Unit) : null;
    const fact = found(kind, null, quantity.value, unit, quantity.words);
    return isPartOfAPiece(fact) ? [] : [fact];
  });
  const all = [...named, ...measured];
  const once = new Map(all.toReversed().map((fact) => [`${fact.kind} ${fact.taxonomyId ?? ''}`, fact]));
  return all.filter((fact) => once.get(`${fact.kind} ${fact.taxonomyId ?? ''}`) === fact);
}

const found = (
  kind: ProfileFactKind,
  taxonomyId: string | null,
  amount: number | null,
  unit: Unit | null,
  words: string,
): FoundFact => ({ kind, taxonomyId, amount, unit, expiresOn: null, words: words.slice(0, LONGEST_WORDS) });
