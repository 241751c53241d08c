import { type Booking, isBooking } from '../booking.js';
import type { ClaimSituation } from '../claim-situation.js';

/** What the company has put aside on the booth, perhaps run out by now; null where it holds nothing there. */
export const ownHold = ({ claim, companyId }: Pick<ClaimSituation, 'claim' | 'companyId'>): Booking | null =>
  claim !== null && isBooking(claim) && claim.state === 'held' && claim.companyId === companyId ? claim : null;
