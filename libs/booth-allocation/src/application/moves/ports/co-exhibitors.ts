import type { BookingId, BoothId, CompanyId, FairId, PersonId } from '@ketnoi/kernel';
import type { CoExhibitor } from '../../../domain/moves/share-booth.js';

/** A shared booth as those who share it see it. */
export interface SharedBooth extends CoExhibitor {
  readonly boothId: BoothId;
  readonly boothNumber: string;
  readonly companyName: string;
  /** Who booked it. */
  readonly hostId: CompanyId;
  readonly hostName: string;
}

/** Port: who stands at a booth besides the company that booked it. */
export abstract class CoExhibitors {
  abstract ofBooking(fairId: FairId, bookingId: BookingId): Promise<readonly CoExhibitor[]>;
  /** Saves if nobody changed it since it was read (`version` - 1; 1 = new). Call inside a unit of work. */
  abstract put(coExhibitor: CoExhibitor, by: PersonId): Promise<boolean>;
  /** Those of bookings that were merged go on at the booking that goes on, unless they stand there already. */
  abstract carryOver(fairId: FairId, from: readonly BookingId[], to: BookingId): Promise<void>;
  /** Does the company take part in the fair to sell? */
  abstract sells(fairId: FairId, companyId: CompanyId): Promise<boolean>;
  /** As host or guest, of bookings that stand, by booth numbers; null for a company that does not take part. */
  abstract ofCompany(fairId: FairId, companyId: CompanyId): Promise<readonly SharedBooth[] | null>;
}
