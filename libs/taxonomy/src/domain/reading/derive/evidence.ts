/** The facts read so far, by kind and id, the most certain mention of each; what is denied is no evidence. */
import { taxonomy } from '../../graph/taxonomy.js';
import type { FactKind, ReadFact } from '../reading.js';

export class Evidence {
  private readonly best = new Map<string, ReadFact>();
  /** The most certain fact about a node or what lies below it. Groups of products and processes stand only for themselves. */
  private readonly within = new Map<string, ReadFact>();

  constructor(facts: readonly ReadFact[]) {
    this.add(facts);
  }

  add(facts: readonly ReadFact[]): void {
    for (const fact of facts) {
      if (fact.negated) continue;
      const known = this.best.get(fact.id);
      if (known !== undefined && known.confidence >= fact.confidence) continue;
      this.best.set(fact.id, fact);
      this.raise(fact.id, fact);
      for (const ancestor of taxonomy().parents(fact.id)) {
        if (fact.kind === 'material' || !isGroup(ancestor.id)) this.raise(ancestor.id, fact);
      }
    }
  }

  get(id: string): ReadFact | undefined {
    return this.best.get(id);
  }

  /** The most certain of these ids, or of what lies below them; undefined when none reaches `atLeast`. */
  strongest(ids: readonly string[], atLeast: number): ReadFact | undefined {
    let found: ReadFact | undefined;
    for (const id of ids) {
      const fact = this.within.get(id);
      if (
        fact !== undefined &&
        fact.confidence >= atLeast &&
        (found === undefined || fact.confidence > found.confidence)
      )
        found = fact;
    }
    return found;
  }

  all(kind: FactKind): ReadFact[] {
    return [...this.best.values()].filter((fact) => fact.kind === kind);
  }

  private raise(id: string, fact: ReadFact): void {
    const known = this.within.get(id);
    if (known === undefined || known.confidence < fact.confidence) this.within.set(id, fact);
  }
}

function isGroup(id: string): boolean {
  const node = taxonomy().node(id);
  return node !== undefined && 'kind' in node && node.kind === 'group';
}

/** A fact concluded from another: it stands where that one stands. */
export function concluded(from: ReadFact, kind: FactKind, id: string, confidence: number): ReadFact {
  return { kind, id, from: from.from, to: from.to, words: from.words, negated: false, derived: true, confidence };
}
