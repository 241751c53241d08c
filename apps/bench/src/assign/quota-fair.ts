/** A fictional round for measuring choosing: buyers and suppliers of sectors, some suppliers wanted by all, scores in ten-thousandths. */
import { seededRng } from '@ketnoi/kernel';
import type { ChoosingInput } from '@ketnoi/matching';

export interface QuotaWish {
  readonly buyers: number;
  readonly suppliers: number;
  readonly seed: number;
  readonly buyerMost: number;
  readonly supplierMost: number;
}

const SECTORS = 12;
const SCORE_UNIT = 10_000;
/** What a score is made of: fit of sectors, the supplier's standing with everybody, and what only this pair knows. */
const WEIGHT = { sector: 0.3, standing: 0.22, pair: 0.48 };

/** Every buyer may meet every supplier, which is the hardest case for the solvers. */
export function quotaFair(wish: QuotaWish): ChoosingInput {
  const rng = seededRng(wish.seed);
  const { buyers, suppliers } = wish;
  const sectorOfBuyer = Array.from({ length: buyers }, () => rng.below(SECTORS));
  const sectorOfSupplier = Array.from({ length: suppliers }, () => rng.below(SECTORS));
  const standing = Array.from({ length: suppliers }, () => rng.unit());
  const edges = buyers * suppliers;
  const input: ChoosingInput = {
    buyers,
    suppliers,
    edgeBuyer: new Int32Array(edges),
    edgeSupplier: new Int32Array(edges),
    edgeScore: new Int32Array(edges),
    buyerMost: new Int32Array(buyers).fill(wish.buyerMost),
    supplierMost: new Int32Array(suppliers).fill(wish.supplierMost),
    fairness: 0,
    seed: wish.seed,
  };
  for (let b = 0, e = 0; b < buyers; b++) {
    for (let s = 0; s < suppliers; s++, e++) {
      const fit = sectorOfBuyer[b] === sectorOfSupplier[s] ? 1 : 0;
      const score = WEIGHT.sector * fit + WEIGHT.standing * standing[s] + WEIGHT.pair * rng.unit();
      input.edgeBuyer[e] = b;
      input.edgeSupplier[e] = s;
      input.edgeScore[e] = Math.floor(score * SCORE_UNIT);
    }
  }
  return input;
}
