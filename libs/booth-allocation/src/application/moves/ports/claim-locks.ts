import type { BookingId, FairId } from '@ketnoi/kernel';
import type { Claim } from '../../../domain/booking.js';

/** Port: several claims that change together. Rows are always taken in the order of ids, so that nobody waits in a circle. */
export abstract class ClaimLocks {
  /** The claims as they stand, locked until the transaction ends; what does not exist is left out. */
  abstract lock(fairId: FairId, ids: readonly BookingId[]): Promise<readonly Claim[]>;
  /** Takes locked claims off their booths for the rest of the transaction, so that they may take each other's. */
  abstract park(fairId: FairId, ids: readonly BookingId[]): Promise<void>;
}
