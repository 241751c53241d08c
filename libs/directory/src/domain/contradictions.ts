import type { FactEntries } from './profile-fact.js';

/** Two facts of a profile that cannot both be so, for the firm to look at; both are kept until it has. */
export type Contradiction =
  | { readonly code: 'order-above-capacity'; readonly moq: number; readonly capacity: number; readonly unit: string }
  | { readonly code: 'spare-above-capacity'; readonly spare: number; readonly capacity: number; readonly unit: string }
  | { readonly code: 'held-and-not-held'; readonly taxonomyId: string }
  | { readonly code: 'sold-and-excluded'; readonly country: string };

export function contradictions(facts: readonly FactEntries[]): readonly Contradiction[] {
  const found: Contradiction[] = [];
  const counted = (kind: FactEntries['kind']) => facts.find((fact) => fact.kind === kind && fact.amount !== null);
  const [moq, capacity, spare] = [counted('moq'), counted('monthly-capacity'), counted('spare-capacity')];
  const most = capacity?.amount ?? 0;
  const inUnit = (other: FactEntries | undefined): number =>
    other && capacity && other.unit === capacity.unit ? (other.amount ?? 0) : 0;
  const unit = capacity?.unit ?? '';
  if (inUnit(moq) > most) found.push({ code: 'order-above-capacity', moq: inUnit(moq), capacity: most, unit });
  if (inUnit(spare) > most) found.push({ code: 'spare-above-capacity', spare: inUnit(spare), capacity: most, unit });
  for (const [id] of named(facts, 'certificate', 'certificate-not-held'))
    found.push({ code: 'held-and-not-held', taxonomyId: id });
  for (const [id] of named(facts, 'export-market', 'excluded-market'))
    found.push({ code: 'sold-and-excluded', country: id });
  return found;
}

/** What two kinds of facts both name. */
const named = (
  facts: readonly FactEntries[],
  one: FactEntries['kind'],
  other: FactEntries['kind'],
): readonly [string][] =>
  facts
    .filter((a) => a.kind === one && facts.some((b) => b.kind === other && b.taxonomyId === a.taxonomyId))
    .map((fact) => [fact.taxonomyId ?? '']);
