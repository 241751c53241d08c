/**
 * Settles what a mention means. Forms that fold alike compete: marks were compared before; here the language of the
 * text decides, then the kind of concept, then the company the word keeps (closeness to what is certain).
 * What stays open is reported as ambiguous and read into nothing.
 */
import { taxonomy } from '../graph/taxonomy.js';
import type { Meaning, Mention } from './find-mentions.js';
import type { ConceptKind } from './reading.js';

export interface Settled {
  readonly mention: Mention;
  /** The winner first; the others mean the same node. Empty when ambiguous. */
  readonly meanings: readonly Meaning[];
  readonly ambiguous: boolean;
}

/** How much a concept of that kind says about what is made or wanted, and so which of two kinds a word is rather. */
export const KIND_WEIGHT: Readonly<Record<ConceptKind | 'ordinary', number>> = {
  label: 1,
  product: 0.95,
  process: 0.95,
  material: 0.95,
  certification: 0.95,
  machine: 0.6,
  quality: 0.4,
  property: 0.35,
  defect: 0.2,
  commercial: 0.2,
  event: 0.1,
  ordinary: 0.9,
};

export function settle(mentions: readonly Mention[], languageBits: number): Settled[] {
  const first = mentions.map((mention) => rank(mention, languageBits));
  const certain = new Set<string>();
  for (const settled of first) {
    const id = settled.meanings[0]?.concept.taxonomyId;
    if (!settled.ambiguous && id !== undefined && id !== null) certain.add(id);
  }
  return first.map((settled) => (settled.ambiguous ? byCompany(settled, certain) : settled));
}

function rank(mention: Mention, languageBits: number): Settled {
  let meanings = mention.meanings;
  if (meanings.length > 1) {
    const spoken = meanings.filter((meaning) => (meaning.form.languages & languageBits) !== 0);
    if (spoken.length > 0) meanings = spoken;
    // a form written with its marks beats one that only folds alike
    const marked = meanings.filter((meaning) => meaning.form.marks !== null);
    if (marked.length > 0 && marked.length < meanings.length && meanings.some((m) => m.form.marks === null)) {
      const plain = meanings.filter((meaning) => meaning.form.marks === null);
      meanings = plain.length > 0 ? plain : marked;
    }
    meanings = [...meanings].sort((a, b) => KIND_WEIGHT[b.concept.kind] - KIND_WEIGHT[a.concept.kind]);
    const top = KIND_WEIGHT[meanings[0]!.concept.kind];
    const rivals = meanings.filter((meaning) => KIND_WEIGHT[meaning.concept.kind] >= top - 0.1);
    meanings = rivals;
  }
  const nodes = new Set(meanings.map((meaning) => meaning.concept.taxonomyId ?? meaning.concept.id));
  return { mention, meanings, ambiguous: nodes.size > 1 };
}

/** Products are decided by what is already certain: parents, processes and materials named beside them. */
function byCompany(settled: Settled, certain: ReadonlySet<string>): Settled {
  const scored = settled.meanings
    .map((meaning) => ({ meaning, score: company(meaning.concept.taxonomyId, certain) }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (best === undefined || second === undefined || best.score < second.score + 0.15) return settled;
  return { mention: settled.mention, meanings: [best.meaning], ambiguous: false };
}

function company(id: string | null, certain: ReadonlySet<string>): number {
  if (id === null) return 0;
  const nodes = taxonomy();
  const product = nodes.product(id);
  let score = 0;
  for (const other of certain) {
    score += nodes.closeness(id, other);
    if (product !== undefined && (product.processIds.includes(other) || product.materialIds.includes(other)))
      score += 0.5;
    const otherProduct = nodes.product(other);
    if (otherProduct !== undefined && (otherProduct.processIds.includes(id) || otherProduct.materialIds.includes(id)))
      score += 0.5;
  }
  return score;
}
