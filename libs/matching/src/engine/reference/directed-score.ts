/**
 * Decides a one-sided score, object by object and word by word as the design states it: points = 100 · w·s / Σ w over the facts
 * that are known. This is what the fast path is measured against, and what explains a single pair.
 */
import { normalised, type NeedFacts, type SupplierFacts } from '../facts/index.js';
import type { Reason } from '../scoring/reason.js';
import type { Scene } from '../scoring/scene.js';
import { effectiveShifts, shiftsOf } from '../scoring/shift.js';
import { SIGNALS, type Side, type Signal, type SignalId } from '../signals/index.js';
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

export function signalValue(signal: Signal, need: NeedFacts, supplier: SupplierFacts, scene: Scene): number {
  return signal
    .aspects(need, scene)
    .reduce((sum, aspect) => sum + aspect.share * signal.value(aspect.key, need, supplier, scene), 0);
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
): DirectedScore {
  const counting = SIGNALS.filter((signal) => signal.side === side && weightOf(weights, signal.id) > 0);
  const known = counting.filter((signal) => isKnown(signal, need, supplier));
  const knownWeight = known.reduce((sum, signal) => sum + weightOf(weights, signal.id), 0);
  const facts = known.map((signal): Reason => {
    const value = signalValue(signal, need, supplier, scene);
    const points = (100 * weightOf(weights, signal.id) * value) / knownWeight;
    return { fact: signal.id, side, points, ...signal.cite(need, supplier, scene) };
  });
  const score = facts.reduce((sum, reason) => sum + reason.points, 0);
  const shifts = known.length === 0 ? [] : shiftsOf(scene.contact(need, supplier), side, weights);
  const shifted = effectiveShifts(score, shifts).map(({ id, points }): Reason => ({
    fact: id,
    side,
    points,
    buyer: null,
    supplier: null,
    source: 'declared',
  }));
  return {
    score: known.length === 0 ? null : shifted.reduce((sum, reason) => sum + reason.points, score),
    reasons: [...facts, ...shifted],
    unknown: counting.filter((signal) => !known.includes(signal)).map((signal) => signal.id),
    knownWeight,
    totalWeight: counting.reduce((sum, signal) => sum + weightOf(weights, signal.id), 0),
  };
}
