import type { BuyerSignalId, SignalId, SupplierSignalId } from '../signals/signal.js';

/** How far preferences and history may shift a one-sided score, in points of 100. Each is the most it can ever do. */
export interface ShiftPoints {
  /** The side said it must meet the other. */
  readonly must: number;
  readonly want: number;
  /** The side accepted a request of the other before. */
  readonly accepted: number;
  /** The side declined one; taken off. */
  readonly declined: number;
}

/** What an organiser may turn. Only the ratio of weights within a side matters; a weight of 0 switches a signal off. */
export interface Weights {
  /** Names this set of weights in stored scores, so that a score can always be told from a later one. */
  readonly version: string;
  readonly buyer: Readonly<Record<BuyerSignalId, number>>;
  readonly supplier: Readonly<Record<SupplierSignalId, number>>;
  readonly shifts: ShiftPoints;
}

export function weightOf(weights: Weights, signal: SignalId): number {
  return signal in weights.buyer
    ? weights.buyer[signal as BuyerSignalId]
    : weights.supplier[signal as SupplierSignalId];
}

/** The first thing wrong with a set of weights, or null. */
export function faultIn(weights: Weights): string | null {
  for (const [side, table] of [
    ['buyer', weights.buyer],
    ['supplier', weights.supplier],
    ['shifts', weights.shifts],
  ] as const)
    for (const [name, value] of Object.entries(table))
      if (!Number.isFinite(value) || value < 0) return `weight ${side}.${name} is ${value}; it must be 0 or more`;
  const total = (table: object): number => Object.values(table).reduce((sum: number, value: number) => sum + value, 0);
  if (total(weights.buyer) === 0) return 'all weights of the buyer side are 0; at least one signal must count';
  if (total(weights.supplier) === 0) return 'all weights of the supplier side are 0; at least one signal must count';
  return null;
}
