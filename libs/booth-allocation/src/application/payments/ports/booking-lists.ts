import type { BookingId, CompanyId, FairId, Money } from '@ketnoi/kernel';

/** A booking as lists for offices show it. */
export interface ListedBooking {
  readonly id: BookingId;
  readonly boothNumber: string;
  readonly areaDm2: number;
  readonly companyName: string;
  readonly taxCode: string | null;
  readonly country: string;
  readonly state: string;
  readonly price: Money;
  /** In the currency of the price; null where none is asked for. */
  readonly deposit: number | null;
  readonly paid: number;
  /** Shortfalls that were let pass: neither paid nor owed. */
  readonly waived: number;
  readonly heldUntil: Date | null;
  readonly createdAt: Date;
  readonly endedAt: Date | null;
  /** For the office alone. */
  readonly note: string | null;
}

/** Port: lists of bookings, by booth and then by birth. */
export abstract class BookingLists {
  /** Of all companies, or of one; ended bookings too. Null = no such fair. */
  abstract ofFair(fairId: FairId, companyId: CompanyId | null): Promise<readonly ListedBooking[] | null>;
}
