/**
 * The process and the material a product is usually made by, where the text names none of those that could make it.
 * The taxonomy lists the most typical first.
 */
import { taxonomy } from '../../graph/taxonomy.js';
import type { ReadFact } from '../reading.js';
import { concluded, type Evidence } from './evidence.js';

/** Only what is surely the business itself speaks for its process. */
const SURE = 0.6;
const COMPANION = 0.5;

export function usualCompanions(evidence: Evidence): ReadFact[] {
  const found: ReadFact[] = [];
  for (const fact of evidence.all('product')) {
    const product = taxonomy().product(fact.id);
    if (product === undefined || product.kind === 'group' || fact.confidence < SURE) continue;
    if (evidence.strongest('process', product.processIds, 0.5) === undefined) {
      const [process] = product.processIds;
      if (process !== undefined) found.push(concluded(fact, 'process', process, COMPANION));
    }
    if (evidence.strongest('material', product.materialIds, 0.5) === undefined) {
      const [material] = product.materialIds;
      if (material !== undefined) found.push(concluded(fact, 'material', material, COMPANION));
    }
  }
  return found;
}
