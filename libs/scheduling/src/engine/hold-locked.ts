/** Puts locked requests where their locks say before anything else. Which of them exclude each other is for conflicting-locks.ts. */
import type { SearchState } from './search-state.js';

export interface HeldLocks {
  readonly frozen: Uint8Array;
  /** Locked requests that could not be put there because of earlier ones. */
  readonly conflicts: readonly number[];
}

export function holdLocked(state: SearchState): HeldLocks {
  const { model } = state;
  const frozen = new Uint8Array(model.requests);
  const conflicts: number[] = [];
  for (let r = 0; r < model.requests; r++) {
    const slot = model.lockedAt[r];
    if (slot < 0) continue;
    frozen[r] = 1;
    if (state.isFree(r, slot)) state.put(r, slot);
    else conflicts.push(r);
  }
  return { frozen, conflicts };
}
