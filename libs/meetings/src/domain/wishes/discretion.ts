import type { ExplainedGate, ExplainedReason } from '../rounds/scored-pairs.js';
import type { MeetingRequest, Side } from './meeting-request.js';

/**
 * Whether a side is not told who stands on the other: a supplier learns who the buyer of a confidential need is once
 * both have agreed. Wishes of people name their companies themselves.
 */
export const hidesBuyer = (
  request: Pick<MeetingRequest, 'origin' | 'state'>,
  side: Side,
  needConfidential: boolean,
): boolean => needConfidential && side === 'supplier' && request.state !== 'accepted' && request.origin === 'proposal';

/** What may be told of a need whose buyer is not named, as in the directory: how and of what, never what for or how much. */
const TOLD: ReadonlySet<string> = new Set(['process', 'material']);

/** The supplier's half goes too: it repeats what the buyer asked for. That the two have met would name the buyer. */
export const discreetReasons = (reasons: readonly ExplainedReason[]): ExplainedReason[] =>
  reasons
    .filter(({ fact }) => fact !== 'follow-up')
    .map((reason) => (TOLD.has(reason.fact) ? reason : { ...reason, buyer: null, supplier: null, source: null }));

export const discreetGates = (gates: readonly ExplainedGate[]): ExplainedGate[] =>
  gates.map((gate) => (TOLD.has(gate.rule) ? gate : { ...gate, wanted: null, found: null, source: null }));
