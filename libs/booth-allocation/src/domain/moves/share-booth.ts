/**
 * Companies that stand at a booth another one booked. Each that has joined costs the fair's fee for co-exhibitors, where
 * it set one in the booking's currency; the fee bears VAT like the rent and is owed by the company that booked.
 */
import { type BookingId, type CompanyId, err, type FairId, ok, type Result } from '@ketnoi/kernel';
import { type Booking, isOccupying } from '../booking.js';
import { DEFAULT_TERMS } from '../booking-terms.js';
import type { AtTheFair } from '../claim-situation.js';
import type { LifeRejection } from '../life/life-rejection.js';
import type { Quote, QuoteLine } from '../pricing/quote.js';
import { share, sum } from '../pricing/whole-amounts.js';
import { withCityShare } from '../subsidy/city-share.js';
import { atQuote } from './price-elsewhere.js';

export const CO_EXHIBITOR_STATES = ['invited', 'standing', 'declined', 'left'] as const;
export type CoExhibitorState = (typeof CO_EXHIBITOR_STATES)[number];

export interface CoExhibitor {
  readonly fairId: FairId;
  readonly bookingId: BookingId;
  readonly companyId: CompanyId;
  readonly state: CoExhibitorState;
  readonly version: number;
}

export type SharingRejection =
  | LifeRejection
  /** It stands there, is asked already or booked the booth itself. */
  | { readonly code: 'already-at-booth' }
  | { readonly code: 'not-invited' }
  | { readonly code: 'too-many-co-exhibitors'; readonly limit: number }
  | { readonly code: 'changed-meanwhile' };

const MOST_CO_EXHIBITORS = 20;

/** Asks a company to the booth; `standing` at once by an organiser's hand. */
export function inviteCoExhibitor(
  booking: Booking,
  companyId: CompanyId,
  known: readonly CoExhibitor[],
  state: 'invited' | 'standing',
): Result<CoExhibitor, SharingRejection> {
  if (!isOccupying(booking)) return err({ code: 'wrong-state', state: booking.state });
  const before = known.find((one) => one.companyId === companyId);
  if (companyId === booking.companyId || (before && isThere(before))) return err({ code: 'already-at-booth' });
  if (known.filter(isThere).length >= MOST_CO_EXHIBITORS)
    return err({ code: 'too-many-co-exhibitors', limit: MOST_CO_EXHIBITORS });
  const { fairId, id: bookingId } = booking;
  return ok({ fairId, bookingId, companyId, state, version: (before?.version ?? 0) + 1 });
}

/** The company that was asked answers. */
export function answerInvitation(
  booking: Booking,
  invited: CoExhibitor | null,
  joins: boolean,
): Result<CoExhibitor, SharingRejection> {
  if (invited?.state !== 'invited') return err({ code: 'not-invited' });
  if (joins && !isOccupying(booking)) return err({ code: 'wrong-state', state: booking.state });
  return ok({ ...invited, state: joins ? 'standing' : 'declined', version: invited.version + 1 });
}

/** It goes again, or is no longer asked. */
export function leaveBooth(there: CoExhibitor | null): Result<CoExhibitor, SharingRejection> {
  if (!there || !isThere(there)) return err({ code: 'not-invited' });
  return ok({ ...there, state: 'left', version: there.version + 1 });
}

const isThere = ({ state }: CoExhibitor): boolean => state === 'invited' || state === 'standing';

/** The booking with the fee for so many who share it; null where that changes nothing. */
export function pricedForSharing(booking: Booking, standing: number, at: AtTheFair): Booking | null {
  const { currency } = booking.price;
  const fee = (at.rules ?? DEFAULT_TERMS).coExhibitorFees.find((one) => one.currency === currency)?.amount ?? 0;
  const quote = booking.quote ?? priceAlone(booking);
  const had = quote.lines.find(({ code }) => code === 'co-exhibitor');
  if (fee === 0 && !had) return null;
  const rest = quote.lines.filter((line) => line !== had);
  const line: QuoteLine = {
    code: 'co-exhibitor',
    extra: null,
    quantity: standing,
    unitAmount: fee,
    amount: fee * standing,
    vatable: true,
  };
  const changed = requoted(quote, fee * standing > 0 ? [...rest, line] : rest);
  return changed && atQuote(booking, changed, at);
}

/** The same terms, other lines; null where the sum can no longer be counted exactly. */
function requoted(quote: Quote, lines: readonly QuoteLine[]): Quote | null {
  const net = sum(lines.map(({ amount }) => amount));
  const taxed = sum(lines.filter(({ vatable }) => vatable).map(({ amount }) => amount));
  const vat = taxed === null ? null : share(taxed, quote.vatPermille, 1000);
  const total = net === null || vat === null ? null : sum([net, vat]);
  if (net === null || vat === null || total === null) return null;
  return withCityShare({ ...quote, lines, net, vat, total, firmShare: total }, quote.cityShare);
}

/** A booking from before there were quotes: its price as one line. */
function priceAlone({ price }: Booking): Quote {
  const { amount, currency } = price;
  const rent: QuoteLine = { code: 'rent', extra: null, quantity: 1, unitAmount: amount, amount, vatable: true };
  const sums = { net: amount, vatPermille: 0, vat: 0, total: amount, cityShare: 0, firmShare: amount };
  return { listVersion: null, currency, lines: [rent], ...sums };
}
