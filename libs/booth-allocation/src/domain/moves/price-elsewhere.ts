/**
 * What a booking costs at another booth. Rent, corner and early bird are quoted anew, at the prices of the day; extras,
 * shared booths' fees go along as they were agreed; of what the city granted, as much as its programme pays of the new
 * price. That is counted from the grants, not from the quote: it comes back at a dearer booth.
 * What was paid stays paid. Deposit: as long as it is not in, it is the fair's per cent of the new price, due on the date
 * it was due; once it is in, no further deposit is asked for, and the rest is owed like the rest of any price.
 */
import { err, ok, type Result } from '@ketnoi/kernel';
import { type Booking, isOccupying } from '../booking.js';
import type { ClaimSituation } from '../claim-situation.js';
import { coveredBy, granted, settled } from '../life/settle.js';
import type { Quote } from '../pricing/quote.js';
import { quoteBooth, totalled } from '../pricing/quote-booth.js';
import { type CityGrant, cityShareOf, withCityShare } from '../subsidy/city-share.js';
import type { MoveRejection } from './move-rejection.js';

/** The booking's quote as it would be at the situation's booth. `grants`: those on the booking; others count for nothing. */
export function quoteElsewhere(
  booking: Booking,
  situation: ClaimSituation,
  grants: readonly CityGrant[],
): Result<Quote, MoveRejection> {
  const { booth, country, priceList: list, now: at } = situation;
  const rent = quoteBooth({ list, booth, country, at, extras: [] });
  if (!rent.ok) return err({ code: 'not-priced', refusal: rent.error });
  const { currency } = rent.value;
  if (currency !== booking.price.currency) return err({ code: 'other-currency', currency: booking.price.currency });
  const kept = booking.quote?.lines.filter(({ code }) => code === 'extra' || code === 'co-exhibitor') ?? [];
  const full = totalled(list, currency, [...rent.value.lines, ...kept]);
  if (!full.ok) return err({ code: 'not-priced', refusal: full.error });
  const onIt = grants.filter(({ bookingId }) => bookingId === booking.id);
  return ok(withCityShare(full.value, cityShareOf(full.value, onIt)));
}

/** The booking as it stands with that quote, one version on. */
export function atQuote(booking: Booking, quote: Quote, at: Parameters<typeof granted>[1]): Booking {
  const price = { amount: quote.firmShare, currency: quote.currency };
  const changed: Booking = { ...booking, quote, price, version: booking.version + 1 };
  if (!isOccupying(booking)) return changed;
  const { depositAmount, depositDueOn } = booking;
  if (coveredBy(booking) > 0 && booking.state !== 'approved')
    return settled({ ...changed, depositAmount: depositAmount && Math.min(depositAmount, price.amount) });
  const asked = granted(changed, at);
  return { ...asked, depositDueOn: asked.depositDueOn && (depositDueOn ?? asked.depositDueOn) };
}
