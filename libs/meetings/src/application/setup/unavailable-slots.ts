import { err, type FairId, ok, type Result, type SlotIndex } from '@ketnoi/kernel';
import type { FairSetup } from '../ports/fair-setup.js';
import { type InvalidInput, invalidInput } from '../refusals.js';

/** The slots in which somebody says not to be there: of the fair's grid, each once and in order. */
export async function unavailableSlots(
  setup: FairSetup,
  fairId: FairId,
  named: readonly SlotIndex[],
): Promise<Result<readonly SlotIndex[], InvalidInput>> {
  const known = new Set((await setup.slots(fairId)).map((s) => s.index));
  const strange = named.findIndex((slot) => !known.has(slot));
  if (strange >= 0) return err(invalidInput([{ path: `unavailable[${strange}]`, code: 'unknown-id' }]));
  return ok([...new Set(named)].sort((a, b) => a - b));
}
