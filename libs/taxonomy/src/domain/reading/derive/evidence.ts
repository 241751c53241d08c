/** The facts read so far, by kind and id, the most certain mention of each; what is denied is no evidence. */
import { taxonomy } from '../../graph/taxonomy.js';
import type { FactKind, ReadFact } from '../reading.js';

export class Evidence {
  private readonly best = new Map<string, ReadFact>();

  constructor(facts: readonly ReadFact[]) {
    this.add(facts);
  }

  add(facts: readonly ReadFact[]): void {
    for (const fact of facts) {
      if (fact.negated) continue;
      const key = `${fact.kind} ${fact.id}`;
      const known = this.best.get(key);
      if (known === undefined || known.confidence < fact.confidence) this.best.set(key, fact);
    }
  }

  has(kind: FactKind, id: string, confidence: number): boolean {
    return (this.best.get(`${kind} ${id}`)?.confidence ?? -1) >= confidence;
  }

  get(kind: FactKind, id: string): ReadFact | undefined {
    return this.best.get(`${kind} ${id}`);
  }

  /** The most certain of these ids, or of what lies below them; undefined when none reaches `atLeast`. */
  strongest(kind: FactKind, ids: readonly string[], atLeast: number): ReadFact | undefined {
    let found: ReadFact | undefined;
    for (const fact of this.all(kind)) {
      if (fact.confidence < atLeast || (found !== undefined && fact.confidence <= found.confidence)) continue;
      if (ids.some((id) => taxonomy().isWithin(fact.id, id))) found = fact;
    }
    return found;
  }

  all(kind: FactKind): ReadFact[] {
    return [...this.best.values()].filter((fact) => fact.kind === kind);
  }
}

/** A fact concluded from another: it stands where that one stands. */
export function concluded(from: ReadFact, kind: FactKind, id: string, confidence: number): ReadFact {
  return { kind, id, from: from.from, to: from.to, words: from.words, negated: false, derived: true, confidence };
}
