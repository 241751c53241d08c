import type { CompanyId } from '@ketnoi/kernel';
import type { Booking } from './booking.js';
import type { Booth } from './booth.js';
import type { BookingRules } from './booking-rules.js';

/** All that decides whether a company may claim a booth, as it stood at `now` by the database's clock. */
export interface ClaimSituation {
  readonly now: Date;
  /** Null = the organiser has not opened booking. */
  readonly rules: BookingRules | null;
  readonly booth: Booth;
  readonly companyId: CompanyId;
  /** Does the company take part as a supplier? */
  readonly exhibits: boolean;
  /** The claim that occupies the booth, whosoever it is. */
  readonly claim: Booking | null;
  /** The company's claims at this fair that are not over, this booth's among them. */
  readonly companyClaims: readonly Booking[];
}
