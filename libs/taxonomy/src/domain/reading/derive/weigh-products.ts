/**
 * A product named beside processes none of which makes it is probably what the part goes into, or merely mentioned:
 * "ép vỏ sạc" makes no chargers. It stays, with less weight. Where no process is told, nothing can be weighed.
 */
import { taxonomy } from '../../graph/taxonomy.js';
import type { ReadFact } from '../reading.js';
import { Evidence } from './evidence.js';
import { isFormedOtherwise } from './formed-otherwise.js';

const TOLD = 0.6;
const BY_MATERIAL = 0.85;
const BY_NOTHING = 0.65;
/** No more than a hint. */
const FORMED_OTHERWISE = 0.45;

export function weighProducts(facts: readonly ReadFact[], text: string): ReadFact[] {
  const evidence = new Evidence(facts);
  if (!evidence.all('process').some((fact) => fact.confidence >= TOLD)) return [...facts];
  const inOrder = [...facts].sort((a, b) => a.from - b.from || a.to - b.to);
  return inOrder.map((fact, at) => {
    const product = fact.kind === 'product' ? taxonomy().product(fact.id) : undefined;
    if (product === undefined || product.kind === 'group') return fact;
    if (evidence.strongest(product.processIds, 0.5) !== undefined) return fact;
    if (isFormedOtherwise(inOrder, at, text)) return { ...fact, confidence: fact.confidence * FORMED_OTHERWISE };
    const factor = evidence.strongest(product.materialIds, 0.5) === undefined ? BY_NOTHING : BY_MATERIAL;
    return { ...fact, confidence: fact.confidence * factor };
  });
}
