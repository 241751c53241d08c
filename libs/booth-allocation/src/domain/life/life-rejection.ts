import type { Currency } from '@ketnoi/kernel';
import type { BookingRejection } from '../booking-rejection.js';
import type { ClaimState } from '../booking.js';

/** Why a step in the life of a booking was refused. Dates are ISO text. */
export type LifeRejection =
  | BookingRejection
  /** An organiser's hand says why. */
  | { readonly code: 'reason-missing' }
  /** The step does not lead on from where the booking is. */
  | { readonly code: 'wrong-state'; readonly state: ClaimState }
  | { readonly code: 'deposit-not-overdue' }
  /** No reminder went out, or not long enough ago. `freeOn`: the first day on which the booth may be freed. */
  | { readonly code: 'reminder-too-recent'; readonly freeOn: string | null }
  | { readonly code: 'unusable-amount'; readonly currency: Currency }
  | { readonly code: 'booth-not-withdrawn' };

export const MOST_REASON_CHARACTERS = 200;

/** A reason as it is kept; null when there is none worth the name. */
export function usableReason(reason: string | null | undefined): string | null {
  const said = reason?.trim().slice(0, MOST_REASON_CHARACTERS) ?? '';
  return said === '' ? null : said;
}
