import type { ClaimState } from '../booking.js';
import type { EntryState, OfferState } from './waitlist-entry.js';

/**
 * What an open offer has become, by the booking behind it: the booking is the truth, however it came to its state.
 * @param ranOut the hold's deadline has passed by the database's clock, though nobody has ended it yet
 */
export function settledOffer(booking: ClaimState, ranOut: boolean): OfferState {
  switch (booking) {
    case 'held':
      return ranOut ? 'expired' : 'open';
    case 'expired':
      return 'expired';
    case 'released':
    case 'cancelled':
      return 'declined';
    case 'applied':
    case 'approved':
    case 'confirmed':
    case 'paid':
      return 'accepted';
    case 'refused':
    case 'withdrawn':
    case 'merged':
    case 'blocked':
      return 'revoked';
  }
}

/** Where the entry stands after its offer has come to this. */
export const ENTRY_AFTER: Readonly<Record<OfferState, EntryState>> = {
  open: 'offered',
  accepted: 'served',
  declined: 'waiting',
  expired: 'lapsed',
  revoked: 'waiting',
};
