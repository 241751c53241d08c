import type { BookingId, BoothId, CompanyId, FairId, Money, Page, PageRequest, PersonId } from '@ketnoi/kernel';
import type { BookingOrigin, BookingState, OrderId } from '../../domain/booking.js';
import type { EndCause } from '../../domain/own-causes.js';
import type { Quote } from '../../domain/pricing/quote.js';

/** A booking as screens show it. A hold that has run out shows as expired. Amounts are in the price's currency. */
export interface BookingView {
  readonly id: BookingId;
  readonly boothId: BoothId;
  readonly boothNumber: string;
  readonly companyId: CompanyId;
  readonly companyName: string;
  readonly orderId: OrderId | null;
  readonly origin: BookingOrigin;
  readonly originReason: string | null;
  readonly state: BookingState;
  readonly heldUntil: Date | null;
  /** The hold may still be prolonged. */
  readonly mayRenew: boolean;
  readonly price: Money;
  readonly quote: Quote | null;
  readonly deposit: Money | null;
  readonly depositDueOn: string | null;
  readonly remindedAt: Date | null;
  readonly overdueAt: Date | null;
  /** The first day on which an organiser may free the booth should the deposit not come. */
  readonly mayBeFreedOn: string | null;
  readonly paid: Money;
  readonly waived: Money;
  /** What is still owed; below zero what is to be given back. */
  readonly balance: Money;
  readonly cancellationFee: Money | null;
  readonly createdAt: Date;
  readonly bookedAt: Date | null;
  readonly endedAt: Date | null;
  /** What whoever ended it wrote. */
  readonly endReason: string | null;
  /** Why the system did. */
  readonly endCause: EndCause | null;
}

export interface BookingFilter {
  /** Empty = all. */
  readonly states: readonly BookingState[];
  readonly companyId: CompanyId | null;
  /** Only those whose deposit is overdue. */
  readonly overdue: boolean;
}

/** One entry of the audit trail about a booking. */
export interface BookingHistoryEntry {
  readonly at: Date;
  readonly action: string;
  /** Null = the system, by the clock. */
  readonly actorId: PersonId | null;
  readonly actorName: string | null;
  readonly byRight: string | null;
  readonly reason: string | null;
  readonly cause: EndCause | null;
}

/** Port: bookings for reading. A constant number of statements each. */
export abstract class BookingViews {
  /** Newest first, ended ones too. Null for a company that does not take part in the fair. */
  abstract ofCompany(fairId: FairId, companyId: CompanyId): Promise<readonly BookingView[] | null>;
  /** By booth number, the newest claim first. */
  abstract page(fairId: FairId, filter: BookingFilter, page: PageRequest): Promise<Page<BookingView>>;
  abstract one(fairId: FairId, bookingId: BookingId): Promise<BookingView | null>;
  /** Oldest first. */
  abstract history(fairId: FairId, bookingId: BookingId): Promise<readonly BookingHistoryEntry[]>;
}
