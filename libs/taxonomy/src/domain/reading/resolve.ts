/**
 * Settles what a mention means. Forms that fold alike compete: marks were compared before; here the language of the
 * text decides, then the kind of concept, then the company the word keeps (closeness to what is certain).
 * A word may well mean a product and the process that makes it ("đúc áp lực nhôm"): the contest is within one kind
 * of node. What stays open is reported as ambiguous and read into nothing.
 */
import { taxonomy } from '../graph/taxonomy.js';
import type { Meaning, Mention } from './find-mentions.js';
import type { ConceptKind } from './reading.js';

export interface Settled {
  readonly mention: Mention;
  /** What the words are taken to mean, the weightiest first. */
  readonly winners: readonly Winner[];
  /** Everything it may mean, winners included, for the concept bridge. */
  readonly meanings: readonly Meaning[];
  /** The candidates of a contest nobody won. */
  readonly open: readonly Meaning[];
}

export interface Winner {
  readonly meaning: Meaning;
  /** 1 for a clear winner; less where several nodes share the words. */
  readonly share: number;
}

/**
 * Undecided materials and processes are usually both meant (PC/ABS is a blend, "tiện phay" turning and milling);
 * of undecided products one is, so they are hints only and reported as open.
 */
const SHARES: Readonly<Record<string, number>> = { material: 0.9, process: 0.75, product: 0.6 };

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
  ordinary: 1,
};
/** A meaning this much weaker than the best of the same words is not meant. */
const WEAKER = 0.3;
/** By so much the company has to speak for one rather than the other. */
const CLEARLY = 0.15;
const NOBODY: ReadonlySet<string> = new Set();

export function settle(mentions: readonly Mention[], languageBits: number): Settled[] {
  const narrowed = mentions.map((mention) => narrow(mention, languageBits));
  const certain = new Set<string>();
  for (const meanings of narrowed) {
    if (meanings.length === 1 && meanings[0]!.concept.taxonomyId !== null) certain.add(meanings[0]!.concept.taxonomyId);
  }
  return mentions.map((mention, i) => contest(mention, narrowed[i]!, certain));
}

/** Leaves the meanings that the language and the weight of the concepts allow. */
function narrow(mention: Mention, languageBits: number): readonly Meaning[] {
  let { meanings } = mention;
  const spoken = meanings.filter((meaning) => (meaning.languages & languageBits) !== 0);
  // Latin letters of a language not spoken here are another word (Vietnamese "can" in English); Han is shared
  if (spoken.length > 0 || mention.latin) meanings = spoken;
  if (meanings.length === 0) return meanings;
  const ordinary = meanings.filter((meaning) => meaning.concept.kind === 'ordinary');
  if (ordinary.length > 0) return ordinary;
  if (meanings.length === 1) return meanings;
  const best = Math.max(...meanings.map((meaning) => KIND_WEIGHT[meaning.concept.kind]));
  return meanings.filter((meaning) => KIND_WEIGHT[meaning.concept.kind] >= best - WEAKER);
}

function contest(mention: Mention, meanings: readonly Meaning[], certain: ReadonlySet<string>): Settled {
  if (meanings.length < 2)
    return { mention, winners: meanings.map((meaning) => ({ meaning, share: 1 })), meanings, open: [] };
  const byKind = new Map<string, Meaning[]>();
  for (const meaning of meanings) {
    const kind = meaning.concept.nodeKind;
    if (kind !== null) byKind.set(kind, [...(byKind.get(kind) ?? []), meaning]);
  }
  const winners: Winner[] = [];
  const open: Meaning[] = [];
  for (const [kind, rivals] of byKind) {
    // a material may be a blend: nothing beside it decides against half of it
    const finalists = finalistsOf(rivals, kind === 'material' ? NOBODY : certain);
    const share = finalists.length === 1 ? 1 : (SHARES[kind] ?? 0);
    if (share > 0) winners.push(...finalists.map((meaning) => ({ meaning, share })));
    if (finalists.length > 1 && kind !== 'material' && kind !== 'process') open.push(...finalists);
  }
  winners.sort((a, b) => b.share * KIND_WEIGHT[b.meaning.concept.kind] - a.share * KIND_WEIGHT[a.meaning.concept.kind]);
  return { mention, winners, meanings, open };
}

/** The same node under several concepts wins undisputed; a node beats its own ancestors; else the company decides. */
function finalistsOf(rivals: readonly Meaning[], certain: ReadonlySet<string>): Meaning[] {
  const nodes = taxonomy();
  const ids = [...new Set(rivals.map((rival) => rival.concept.taxonomyId!))];
  const heaviest = (id: string): Meaning =>
    rivals
      .filter((rival) => rival.concept.taxonomyId === id)
      .sort((a, b) => KIND_WEIGHT[b.concept.kind] - KIND_WEIGHT[a.concept.kind])[0]!;
  if (ids.length === 1) return [heaviest(ids[0]!)];
  const leaves = ids.filter((id) => !ids.some((other) => other !== id && nodes.isWithin(other, id)));
  if (leaves.length === 1) return [heaviest(leaves[0]!)];
  const scored = leaves.map((id) => ({ id, score: company(id, certain) })).sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  return best!.score >= second!.score + CLEARLY ? [heaviest(best!.id)] : leaves.map(heaviest);
}

/** How well a node goes with what is certain: near nodes, and products with their processes and materials. */
function company(id: string, certain: ReadonlySet<string>): number {
  const near = neighbours(id);
  let score = 0;
  for (const other of certain) score += near.get(other) ?? 0;
  return score;
}

const neighboursById = new Map<string, ReadonlyMap<string, number>>();

/** Nodes that go with one, and how well; computed when first asked for. */
function neighbours(id: string): ReadonlyMap<string, number> {
  let near = neighboursById.get(id);
  if (near === undefined) {
    const nodes = taxonomy();
    const found = new Map<string, number>();
    for (const { id: other } of [...nodes.products, ...nodes.processes, ...nodes.materials]) {
      const score = nodes.closeness(id, other) + (relates(id, other) || relates(other, id) ? 0.5 : 0);
      if (score > 0) found.set(other, score);
    }
    near = found;
    neighboursById.set(id, near);
  }
  return near;
}

function relates(productId: string, id: string): boolean {
  const product = taxonomy().product(productId);
  return product !== undefined && (product.processIds.includes(id) || product.materialIds.includes(id));
}
