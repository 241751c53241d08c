/**
 * The process and the material a product is usually made by, where the text names none. The taxonomy lists the most
 * typical first. Once a text tells its materials, the usual one is no longer presumed.
 */
import { taxonomy } from '../../graph/taxonomy.js';
import type { ReadFact } from '../reading.js';
import { concluded, type Evidence } from './evidence.js';

/** Only what is surely the business itself speaks for its process. */
const SURE = 0.6;
const SURER = 0.8;
const COMPANION = 0.5;

export function usualCompanions(evidence: Evidence): ReadFact[] {
  const found: ReadFact[] = [];
  const tellsProcesses = evidence.all('process').some((fact) => fact.confidence >= SURE);
  const tellsMaterials = evidence.all('material').some((fact) => fact.confidence >= SURE);
  for (const fact of evidence.all('product')) {
    const product = taxonomy().product(fact.id);
    if (product === undefined || product.kind === 'group' || fact.confidence < (tellsProcesses ? SURER : SURE))
      continue;
    const [process] = product.processIds;
    const [material] = product.materialIds;
    // "ダイカスト部品" names its process; a product that was merely concluded does not
    const names =
      fact.derived !== true && fact.confidence >= SURER && process !== undefined && evidence.get(process) === undefined;
    if (process !== undefined && (names || evidence.strongest(product.processIds, COMPANION) === undefined)) {
      found.push(concluded(fact, 'process', process, COMPANION));
    }
    if (material !== undefined && !tellsMaterials) found.push(concluded(fact, 'material', material, COMPANION));
  }
  return found;
}
