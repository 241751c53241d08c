import { UNLIMITED_EFFORT, type Effort } from '@ketnoi/kernel';
import type { NetworkSimplex } from '../flow/network-simplex.js';
import type { ChoosingInput } from '../choosing-input.js';
import type { PairNetwork } from '../pair-network.js';
import type { Quotas } from '../quotas.js';
import { Draft } from './draft.js';
import { edgeIndex } from './edge-index.js';
import { exchange } from './exchange.js';
import { liftWorst } from './lift-worst.js';
import { reweigh } from './reweigh.js';
import { welfareAt } from './welfare.js';

/**
 * The choice at a dial above 0: exact flows under changing weights, then exchanges that raise the very welfare aimed
 * at, and at 1 chains for the worst off. A search, not a proof: with scores of several suppliers added up, the best
 * max-min choice is NP-hard (the "Santa Claus" problem). Promises stay kept as well as at dial 0.
 */
export function fairChoice(
  input: ChoosingInput,
  quotas: Quotas,
  network: PairNetwork,
  simplex: NetworkSimplex,
  typicalLevel: number,
  effort: Effort = UNLIMITED_EFFORT,
): Int32Array {
  const welfare = welfareAt(input.fairness, typicalLevel > 0 ? typicalLevel : 1);
  const start = reweigh(input, quotas, network, simplex, welfare, effort);
  const draft = new Draft(input, quotas, edgeIndex(input), start);
  if (welfare.alpha === Infinity) liftWorst(input, draft, effort);
  exchange(input, draft, welfare, effort);
  if (welfare.alpha === Infinity) liftWorst(input, draft, effort);
  return draft.chosen();
}
