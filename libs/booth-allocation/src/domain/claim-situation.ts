import type { CompanyId } from '@ketnoi/kernel';
import type { Booking, Claim } from './booking.js';
import type { BookingRules } from './booking-rules.js';
import type { Booth } from './booth.js';
import type { PriceList } from './pricing/price-list.js';

/** What a fair says of itself, and the time by the database's clock. */
export interface AtTheFair {
  readonly now: Date;
  /** Null = the organiser has not opened booking. */
  readonly rules: BookingRules | null;
  readonly fair: {
    /** IANA name: dates are dates there. */
    readonly timeZone: string;
    /** ISO date of the first day. */
    readonly startsOn: string;
  };
}

/** All that decides whether a company may claim a booth. */
export interface ClaimSituation extends AtTheFair {
  readonly booth: Booth;
  readonly companyId: CompanyId;
  /** ISO 3166 alpha-2: it decides the currency. */
  readonly country: string;
  /** The newest; null = the plan's own prices apply. */
  readonly priceList: PriceList | null;
  /** Does the company take part as a supplier? */
  readonly exhibits: boolean;
  /** It fell free just now, and somebody on the waitlist whom it suits is to be offered it. */
  readonly awaited: boolean;
  /** The claim that occupies the booth, whosoever it is. */
  readonly claim: Claim | null;
  /** The company's claims at this fair that are not over, this booth's among them. */
  readonly companyClaims: readonly Booking[];
}
