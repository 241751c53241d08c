import { UNLIMITED_EFFORT, type Effort } from '@ketnoi/kernel';
import type { NetworkSimplex } from '../flow/network-simplex.js';
import type { ChoosingInput } from '../choosing-input.js';
import type { PairNetwork } from '../pair-network.js';
import type { Quotas } from '../quotas.js';
import { Draft } from './draft.js';
import { edgeIndex } from './edge-index.js';
import { exchange, type Aim } from './exchange.js';
import { maxMin } from './max-min.js';
import { reweigh } from './reweigh.js';
import { alphaAt, welfareOf, type Welfare } from './welfare.js';

/**
 * The choice at a dial above 0: exact flows under changing weights, then exchanges that raise the very welfare aimed
 * at, and at 1 chains for the worst off (`max-min.ts`). A search, not a proof: with scores of several suppliers added up, the best
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
  const scale = typicalLevel > 0 ? typicalLevel : 1;
  const welfare = welfareOf(alphaAt(input.fairness), scale);
  const start = reweigh(input, quotas, network, simplex, welfare, effort);
  const draft = new Draft(input, quotas, edgeIndex(input), start);
  if (input.fairness === 1) {
    maxMin(input, draft, effort);
  } else {
    exchange(input, draft, welfareAim(input, draft, welfare), effort);
  }
  return draft.chosen();
}

function welfareAim(input: ChoosingInput, draft: Draft, welfare: Welfare): Aim {
  const priceOf = (buyer: number): number => welfare.marginal(draft.level(buyer)) * draft.level(buyer, 1);
  const price = Float64Array.from({ length: input.buyers }, (_, buyer) => priceOf(buyer));
  return {
    price,
    accepts: (one, oneTotal, other, otherTotal) =>
      welfare.improvesPair(
        draft.level(one),
        draft.level(other),
        draft.level(one, oneTotal),
        draft.level(other, otherTotal),
      ),
    moved: (buyer) => {
      price[buyer] = priceOf(buyer);
    },
  };
}
