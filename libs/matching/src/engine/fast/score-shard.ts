/**
 * Scores one need against a shard: adds the columns of its aspects into two accumulators, then walks the suppliers once, turning
 * sums into scores by the set of known signals and comparing the numbers of the gates.
 */
import { CONFIDENCE_STEPS, SCORE_STEPS, UNKNOWN_SCORE, type ScoreColumns } from '../scoring/score-table.js';
import { failBit, unknownBit } from './gate-columns.js';
import type { EncodedNeed } from './need-table.js';
import type { MeasuredShard } from './measured-shard.js';
import { BUYER_BITS, BUYER_MASK, type WeightTable } from './weight-table.js';

export interface Accumulators {
  readonly buyer: Float64Array;
  readonly supplier: Float64Array;
}

/** Writes the pairs from `at` on, one for each supplier of the shard. */
export function scoreNeed(
  need: EncodedNeed,
  columns: MeasuredShard,
  signalOf: readonly number[],
  weights: WeightTable,
  sums: Accumulators,
  out: ScoreColumns,
  at: number,
): void {
  sums.buyer.fill(0);
  sums.supplier.fill(0);
  for (let i = 0; i < need.aspects.length; i++) {
    const signal = signalOf[need.aspects[i]];
    const weight = weights.weight[signal] * need.shares[i];
    if (weight > 0) columns.add(need.aspects[i], weight, signal < BUYER_BITS ? sums.buyer : sums.supplier);
  }
  writeScores(need, columns, weights, sums, out, at);
  writeGates(need, columns, out, at);
}

function writeScores(
  need: EncodedNeed,
  { shard }: MeasuredShard,
  weights: WeightTable,
  { buyer, supplier }: Accumulators,
  out: ScoreColumns,
  at: number,
): void {
  const { buyerScale, supplierScale, buyerConfidence, supplierConfidence } = weights;
  const asked = need.asked & weights.counting;
  const answered = shard.answered[need.unit];
  for (let row = 0; row < answered.length; row++) {
    const known = asked & answered[row];
    const toBuyer = buyerScale[known & BUYER_MASK];
    const toSupplier = supplierScale[known >>> BUYER_BITS];
    out.forBuyer[at + row] = toBuyer < 0 ? UNKNOWN_SCORE : buyer[row] * toBuyer * SCORE_STEPS + 0.5;
    out.forSupplier[at + row] = toSupplier < 0 ? UNKNOWN_SCORE : supplier[row] * toSupplier * SCORE_STEPS + 0.5;
    const confidence = buyerConfidence[known & BUYER_MASK] + supplierConfidence[known >>> BUYER_BITS] + 0.5;
    out.confidence[at + row] = confidence < CONFIDENCE_STEPS ? confidence : CONFIDENCE_STEPS;
  }
}

const [MOQ, NO_MOQ] = [failBit('minimum-order'), unknownBit('minimum-order')];
const [TOLERANCE, NO_TOLERANCE] = [failBit('tolerance'), unknownBit('tolerance')];
const [LEAD_TIME, NO_LEAD_TIME] = [failBit('lead-time'), unknownBit('lead-time')];

function writeGates(need: EncodedNeed, columns: MeasuredShard, out: ScoreColumns, at: number): void {
  const { shard } = columns;
  const certificates = columns.certificateBits(need.certificates);
  const market = columns.marketBits(need.market);
  const language = columns.languageBits(need.languages);
  const moqs = shard.moq[need.unit];
  const { toleranceMm, leadTimeDays } = shard;
  const { volume, toleranceMm: tolerance, leadTimeDays: days } = need;
  const [noVolume, noTolerance, noDays] = [Number.isNaN(volume), Number.isNaN(tolerance), Number.isNaN(days)];
  for (let row = 0; row < moqs.length; row++) {
    let bits = certificates[row] | market[row] | language[row];
    const moq = moqs[row];
    if (moq > volume) bits |= MOQ;
    else if (noVolume || moq !== moq) bits |= NO_MOQ;
    if (!noTolerance) {
      const reached = toleranceMm[row];
      if (reached > tolerance) bits |= TOLERANCE;
      else if (reached !== reached) bits |= NO_TOLERANCE;
    }
    if (!noDays) {
      const taken = leadTimeDays[row];
      if (taken > days) bits |= LEAD_TIME;
      else if (taken !== taken) bits |= NO_LEAD_TIME;
    }
    out.failed[at + row] = bits;
    out.unjudged[at + row] = bits >>> 8;
  }
}
