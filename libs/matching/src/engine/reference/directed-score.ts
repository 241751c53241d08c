/**
 * Decides a one-sided score, object by object and word by word as the design states it: points = 100 · w·s / Σ w over the facts
 * that are known. This is what the fast path is measured against, and what explains a single pair.
 */
import { normalised, type NeedFacts, type SupplierFacts } from '../facts/index.js';
import type { Reason } from '../scoring/reason.js';
import type { Scene } from '../scoring/scene.js';
import { effectiveShifts, shiftsOf } from '../scoring/shift.js';
import { type Aspect, SIGNALS, type Side, type Signal, type SignalId } from '../signals/index.js';
import { weightOf, type Weights } from '../weights/index.js';

export interface DirectedScore {
  /** Null = no fact of this side is known. */
  readonly score: number | null;
  readonly reasons: readonly Reason[];
  readonly unknown: readonly SignalId[];
  readonly knownWeight: number;
  readonly totalWeight: number;
}

export function isKnown(signal: Signal, need: NeedFacts, supplier: SupplierFacts): boolean {
  return signal.asks(need) && signal.answers(supplier) && (!signal.inUnits || unitsAgree(need, supplier));
}

function unitsAgree(need: NeedFacts, supplier: SupplierFacts): boolean {
  const wanted = normalised(1, need.unit);
  const offered = normalised(1, supplier.unit);
  return wanted !== null && offered !== null && wanted.unit === offered.unit;
}

/** The aspects of a need for a signal; whoever explains many pairs works them out once a need. */
export type AspectsOf = (signal: Signal, need: NeedFacts) => readonly Aspect[];

export const aspectsIn =
  (scene: Scene): AspectsOf =>
  (signal, need) =>
    signal.aspects(need, scene);

function signalValue(
  signal: Signal,
  need: NeedFacts,
  supplier: SupplierFacts,
  scene: Scene,
  aspectsOf: AspectsOf = aspectsIn(scene),
): number {
  let value = 0;
  for (const { key, share } of aspectsOf(signal, need)) value += share * signal.value(key, need, supplier, scene);
  return value;
}

/** The score alone, without saying why. */
export function directedPoints(
  side: Side,
  need: NeedFacts,
  supplier: SupplierFacts,
  weights: Weights,
  scene: Scene,
): Omit<DirectedScore, 'reasons' | 'unknown'> {
  let [sum, knownWeight, totalWeight] = [0, 0, 0];
  for (const signal of SIGNALS) {
    if (signal.side !== side) continue;
    const weight = weightOf(weights, signal.id);
    totalWeight += weight;
    if (weight === 0 || !isKnown(signal, need, supplier)) continue;
    knownWeight += weight;
    sum += weight * signalValue(signal, need, supplier, scene);
  }
  if (knownWeight === 0) return { score: null, knownWeight, totalWeight };
  const score = (100 * sum) / knownWeight;
  const shifts = effectiveShifts(score, shiftsOf(scene.contact(need, supplier), side, weights));
  return { score: shifts.reduce((total, shift) => total + shift.points, score), knownWeight, totalWeight };
}

export function directedScore(
  side: Side,
  need: NeedFacts,
  supplier: SupplierFacts,
  weights: Weights,
  scene: Scene,
  aspectsOf: AspectsOf = aspectsIn(scene),
): DirectedScore {
  const known: Signal[] = [];
  const unknown: SignalId[] = [];
  let [knownWeight, totalWeight] = [0, 0];
  for (const signal of SIGNALS) {
    if (signal.side !== side) continue;
    const weight = weightOf(weights, signal.id);
    if (weight === 0) continue;
    totalWeight += weight;
    if (isKnown(signal, need, supplier)) {
      known.push(signal);
      knownWeight += weight;
    } else unknown.push(signal.id);
  }
  if (known.length === 0) return { score: null, reasons: [], unknown, knownWeight, totalWeight };
  let score = 0;
  const reasons = known.map((signal): Reason => {
    const value = signalValue(signal, need, supplier, scene, aspectsOf);
    const points = (100 * weightOf(weights, signal.id) * value) / knownWeight;
    score += points;
    const { buyer, supplier: theirs, source } = signal.cite(need, supplier, scene);
    return { fact: signal.id, side, points, buyer, supplier: theirs, source };
  });
  for (const { id, points } of effectiveShifts(score, shiftsOf(scene.contact(need, supplier), side, weights))) {
    score += points;
    reasons.push({ fact: id, side, points, buyer: null, supplier: null, source: 'declared' });
  }
  return { score, reasons, unknown, knownWeight, totalWeight };
}
