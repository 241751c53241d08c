import type { FairId, RoundId } from '@ketnoi/kernel';

/**
 * Port: the frozen inputs of rounds. The first to freeze wins; everybody works on what is stored, so that a run after
 * a kill sees the same.
 */
export abstract class RoundSnapshots {
  abstract find<T extends object>(fairId: FairId, roundId: RoundId): Promise<T | null>;
  abstract freeze<T extends object>(fairId: FairId, roundId: RoundId, inputs: T): Promise<T>;
}
