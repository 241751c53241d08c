import type { ProposeInputs } from './propose-inputs.js';
import { type RoundFailure, roundFailure } from './round-failure.js';

/** Why no proposals can come of these inputs, or null. */
export function proposeFailure(inputs: ProposeInputs): RoundFailure | null {
  if (inputs.buyers.length === 0) return roundFailure('no-buyers');
  if (inputs.suppliers.length === 0) return roundFailure('no-suppliers');
  if (inputs.needs.length === 0) return roundFailure('no-needs');
  return null;
}
