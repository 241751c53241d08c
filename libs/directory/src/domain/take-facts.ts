import { type Contradiction, contradictions } from './contradictions.js';
import type { EntryProblem } from './problem.js';
import { checkFact, type FactEntries, sameFact } from './profile-fact.js';

/** A declared fact that is not taken: it is wrong in itself, or cannot be so beside another that the firm declares. */
export interface RefusedFact {
  /** Where it stands among the declared facts. */
  readonly index: number;
  readonly fact: FactEntries;
  readonly problems: readonly EntryProblem[];
  readonly contradiction: Contradiction | null;
}

export interface TakenFacts {
  readonly taken: readonly FactEntries[];
  /** In the order in which they were declared. */
  readonly refused: readonly RefusedFact[];
}

/**
 * Which declared facts a profile takes; each refusal says why, and the rest is taken. Of several that say the same the
 * last counts. Where two declared facts contradict each other neither is taken, since nobody but the firm knows which is so.
 * @param standing what the firm declared before or somebody verified; what was only read gives way to what is declared
 */
export function takeFacts(declared: readonly FactEntries[], standing: readonly FactEntries[]): TakenFacts {
  const refused = new Map<number, RefusedFact>();
  declared.forEach((fact, index) => {
    const checked = checkFact(fact, ['facts', String(index)]);
    if (!checked.ok) refused.set(index, { index, fact, problems: checked.error.problems, contradiction: null });
  });
  const last = [...declared.keys()]
    .filter((i) => !refused.has(i))
    .filter((i, at, usable) => !usable.slice(at + 1).some((later) => sameFact(declared[i], declared[later])));
  let taken = last;
  for (;;) {
    const said = taken.map((i) => declared[i]);
    const kept = standing.filter((old) => !said.some((fact) => sameFact(old, fact)));
    const found = contradictions([...said, ...kept]);
    const torn = taken.flatMap((index) => {
      const contradiction = found.find((one) => isAbout(one, declared[index]));
      return contradiction ? [{ index, fact: declared[index], problems: [], contradiction }] : [];
    });
    torn.forEach((one) => refused.set(one.index, one));
    if (torn.length === 0) break;
    // What it would have replaced stands again, and may contradict another.
    taken = taken.filter((i) => !refused.has(i));
  }
  return {
    taken: taken.map((i) => declared[i]),
    refused: [...refused.values()].sort((a, b) => a.index - b.index),
  };
}

function isAbout(contradiction: Contradiction, { kind, taxonomyId }: FactEntries): boolean {
  switch (contradiction.code) {
    case 'order-above-capacity':
      return kind === 'moq' || kind === 'monthly-capacity';
    case 'spare-above-capacity':
      return kind === 'spare-capacity' || kind === 'monthly-capacity';
    case 'held-and-not-held':
      return (kind === 'certificate' || kind === 'certificate-not-held') && taxonomyId === contradiction.taxonomyId;
    case 'sold-and-excluded':
      return (kind === 'export-market' || kind === 'excluded-market') && taxonomyId === contradiction.country;
  }
}
