import type { BookingId, PersonId } from '@ketnoi/kernel';
import { type Booking, type Claim, isBooking } from '../../domain/booking.js';
import type { ClaimSituation } from '../../domain/claim-situation.js';
import type { Bookings } from '../ports/bookings.js';
import { Overtaken } from './overtaken.js';

/**
 * Saves claims that were decided together, in the order of booths: a company's own holds and applications each as they
 * are now, new claims in one statement. Call inside a unit of work.
 *
 * @throws Overtaken when a booth, a number or a row is no longer as it was seen: all is to be rolled back and seen anew
 */
export async function saveClaims(
  bookings: Bookings,
  situations: readonly ClaimSituation[],
  decided: readonly Booking[],
  by: PersonId | null,
): Promise<void> {
  const stood = new Map<BookingId, Claim>(situations.flatMap(({ claim }) => (claim ? [[claim.id, claim]] : [])));
  const inOrder = [...decided].sort((a, b) => (a.boothId < b.boothId ? -1 : 1));
  for (const booking of inOrder) {
    const claim = stood.get(booking.id);
    if (!claim || !isBooking(claim)) continue;
    const saved = claim.state === 'held' ? bookings.changeWhileHeld(booking) : bookings.change(booking);
    if (!(await saved)) throw new Overtaken(booking.boothId);
  }
  const fresh = inOrder.filter(({ id }) => !stood.has(id));
  if (fresh.length === 0) return;
  const added = await bookings.addAll(fresh, by);
  if (!added.ok) throw new Overtaken(added.error);
}
