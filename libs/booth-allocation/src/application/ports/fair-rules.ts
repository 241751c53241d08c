import type { FairId } from '@ketnoi/kernel';
import type { BookingRules } from '../../domain/booking-rules.js';

/** Port: what an organiser has laid down about booking at a fair. */
export abstract class FairRules {
  abstract find(fairId: FairId): Promise<BookingRules | null>;
  /** Call inside a unit of work. */
  abstract set(rules: BookingRules): Promise<void>;
}
