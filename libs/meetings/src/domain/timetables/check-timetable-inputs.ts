import { type RoundFailure, roundFailure } from '../rounds/round-failure.js';
import type { TimetableInputs } from './timetable-inputs.js';

/** Why no timetable can come of these inputs, or null. */
export function timetableFailure(inputs: TimetableInputs): RoundFailure | null {
  if (inputs.slots.length === 0) return roundFailure('no-slots');
  if (inputs.requests.length === 0) return roundFailure('no-requests');
  if (inputs.places.length === 0) return roundFailure('no-places');
  const hosts = new Set(inputs.places.map((p) => p.owner));
  const someTable = inputs.places.some((p) => p.kind !== 'booth');
  if (!someTable && !inputs.requests.some((r) => hosts.has(r.supplierId))) return roundFailure('no-tables');
  return null;
}
