/** For every possible set of known signals, what it makes of a weighted sum: so that the inner loop looks up instead of adding. */
import { CONFIDENCE_STEPS } from '../scoring/score-table.js';
import { BUYER_SIGNALS, SIGNALS, SUPPLIER_SIGNALS } from '../signals/index.js';
import { weightOf, type Weights } from '../weights/index.js';

export const BUYER_BITS = BUYER_SIGNALS.length;
export const BUYER_MASK = (1 << BUYER_BITS) - 1;

export interface WeightTable {
  /** By signal, in the order of `SIGNALS`. */
  readonly weight: Float64Array;
  /** Bit i = signal i counts at all. */
  readonly counting: number;
  /** By set of known signals of the side: 100 / their weight, or -1 for none. */
  readonly buyerScale: Float64Array;
  readonly supplierScale: Float64Array;
  /** By set: their part of all weight of both sides, in confidence steps. */
  readonly buyerConfidence: Float64Array;
  readonly supplierConfidence: Float64Array;
}

export function weightTable(weights: Weights): WeightTable {
  const weight = Float64Array.from(SIGNALS, (signal) => weightOf(weights, signal.id));
  const all = weight.reduce((sum, w) => sum + w, 0);
  const sums = (first: number, count: number): Float64Array => {
    const table = new Float64Array(1 << count);
    for (let set = 1; set < table.length; set++) {
      const last = 31 - Math.clz32(set);
      table[set] = table[set & ~(1 << last)] + weight[first + last];
    }
    return table;
  };
  const buyer = sums(0, BUYER_BITS);
  const supplier = sums(BUYER_BITS, SUPPLIER_SIGNALS.length);
  const scale = (known: number): number => (known > 0 ? 100 / known : -1);
  const confidence = (known: number): number => (known / all) * CONFIDENCE_STEPS;
  return {
    weight,
    counting: weight.reduce((bits, w, signal) => (w > 0 ? bits | (1 << signal) : bits), 0),
    buyerScale: buyer.map(scale),
    supplierScale: supplier.map(scale),
    buyerConfidence: buyer.map(confidence),
    supplierConfidence: supplier.map(confidence),
  };
}
