/** Lays preferences and history over finished scores: few pairs, so they stay out of the inner loop. */
import { GATE_RULES } from '../gates/index.js';
import type { Contact } from '../scoring/scene.js';
import { SCORE_STEPS, scoreSteps, UNKNOWN_SCORE, type ScoreColumns } from '../scoring/score-table.js';
import { effectiveShifts, shiftsOf } from '../scoring/shift.js';
import type { Side } from '../signals/index.js';
import type { Weights } from '../weights/index.js';

const NO_THANKS = 1 << GATE_RULES.indexOf('no-thanks');

export function applyContact(contact: Contact, weights: Weights, columns: ScoreColumns, pair: number): void {
  shift(columns.forBuyer, pair, 'buyer', contact, weights);
  shift(columns.forSupplier, pair, 'supplier', contact, weights);
  if (contact.buyerPrefers === 'no-thanks' || contact.supplierPrefers === 'no-thanks')
    columns.failed[pair] |= NO_THANKS;
}

function shift(scores: Uint32Array, pair: number, side: Side, contact: Contact, weights: Weights): void {
  if (scores[pair] === UNKNOWN_SCORE) return;
  const score = scores[pair] / SCORE_STEPS;
  const shifted = effectiveShifts(score, shiftsOf(contact, side, weights)).reduce(
    (sum, part) => sum + part.points,
    score,
  );
  scores[pair] = scoreSteps(shifted);
}
