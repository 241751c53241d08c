import type { FairId, Fingerprint } from '@ketnoi/kernel';
import type { RoundSnapshots } from '../ports/round-snapshots.js';
import type { RoundTurn } from '../ports/rounds.js';

/**
 * The inputs of a round: those frozen before, or the fair as it stands now, frozen by this call. Everybody works on what
 * is stored, so a run after a kill sees what the first one saw.
 */
export async function freeze<T extends { readonly fairId: FairId }>(
  snapshots: RoundSnapshots,
  fingerprint: Fingerprint,
  turn: RoundTurn,
  read: () => Promise<T>,
): Promise<{ readonly inputs: T; readonly inputHash: string }> {
  const before = await snapshots.find<T>(turn.fairId, turn.roundId);
  const inputs = before ?? (await snapshots.freeze(turn.fairId, turn.roundId, await read()));
  return { inputs, inputHash: fingerprint.of(inputs) };
}
