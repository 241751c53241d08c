/**
 * Decides what product a need's text asks for, where it speaks of several: parts beside the mould they come from, machines they go
 * into, packing. Each product counts by how often and how surely it is named and by how far the processes and materials named
 * with it are its usual ones.
 */
import { taxonomy, type Reading } from '@ketnoi/taxonomy';
import type { CodeFact } from '../facts/index.js';

/** Naming a product again adds to it, but never more than this many mentions' worth. */
const MOST_MENTIONS = 2;
/** What a product keeps that none of the processes and materials speak for. */
const UNSUPPORTED = 0.5;
/** Products that come to less than this share of the likeliest are left out. */
const LEAST_SHARE = 0.4;
const MOST_PRODUCTS = 4;

/** The likeliest first. */
export function likelyProducts(readings: readonly Reading[]): readonly CodeFact[] {
  const named = new Map<string, number>();
  const [processes, materials] = [new Set<string>(), new Set<string>()];
  for (const fact of readings.flatMap((reading) => reading.facts)) {
    if (fact.negated) continue;
    if (fact.kind === 'product')
      named.set(fact.id, Math.min(MOST_MENTIONS, (named.get(fact.id) ?? 0) + fact.confidence));
    if (fact.kind === 'process') processes.add(fact.id);
    if (fact.kind === 'material') materials.add(fact.id);
  }
  const weighed = [...named]
    .map(([id, mentions]) => ({ id, weight: mentions * support(id, processes, materials) }))
    .sort((a, b) => b.weight - a.weight);
  return weighed
    .filter(({ weight }) => weight >= LEAST_SHARE * weighed[0].weight)
    .slice(0, MOST_PRODUCTS)
    .map(({ id, weight }): CodeFact => ({ id, source: 'read', confidence: weight / weighed[0].weight }));
}

function support(id: string, processes: ReadonlySet<string>, materials: ReadonlySet<string>): number {
  const product = taxonomy().product(id);
  if (product === undefined) return UNSUPPORTED;
  const kinds = [share(processes, product.processIds), share(materials, product.materialIds)].filter(
    (part) => part !== null,
  );
  if (kinds.length === 0) return UNSUPPORTED;
  return UNSUPPORTED + ((1 - UNSUPPORTED) * kinds.reduce((sum, part) => sum + part, 0)) / kinds.length;
}

/** How many of the things named are usual; null where none was named. */
function share(named: ReadonlySet<string>, usual: readonly string[]): number | null {
  return named.size === 0 ? null : [...named].filter((id) => usual.includes(id)).length / named.size;
}
