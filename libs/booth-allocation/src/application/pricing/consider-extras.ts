import { Injectable } from '@nestjs/common';
import { type Actor, actsFor, type BookingId, err, type FairId, ok, type Result } from '@ketnoi/kernel';
import { type Booking, isLive } from '../../domain/booking.js';
import type { PriceList } from '../../domain/pricing/price-list.js';
import type { Quote } from '../../domain/pricing/quote.js';
import { Bookings } from '../ports/bookings.js';
import { AskedPayments } from './ports/asked-payments.js';
import { PriceLists } from './ports/price-lists.js';

export interface OpenExtras {
  readonly booking: Booking & { readonly quote: Quote };
  /** The one that the booking was made from; null = the fair had none. */
  readonly list: PriceList | null;
  readonly byRight: 'member' | 'group-leader' | 'organiser';
}

export type ExtrasClosed =
  | { readonly code: 'not-found' | 'booking-ended' }
  /** A payment was asked for or came in, or the city pays a part: the price stays as it is. */
  | { readonly code: 'price-frozen' };

const STATES: readonly Booking['state'][] = ['held', 'applied', 'approved'];

/** Whether the extras of a booking may be chosen anew, and from which list. Nothing is written. */
@Injectable()
export class ConsiderExtras {
  constructor(
    private readonly bookings: Bookings,
    private readonly lists: PriceLists,
    private readonly payments: AskedPayments,
  ) {}

  async execute(actor: Actor, fairId: FairId, bookingId: BookingId): Promise<Result<OpenExtras, ExtrasClosed>> {
    const found = await this.bookings.find(fairId, bookingId);
    const byRight = found && actsFor(actor, fairId, found.booking.companyId);
    if (!byRight) return err({ code: 'not-found' });
    const { booking, now } = found;
    if (!isLive(booking, now)) return err({ code: 'booking-ended' });
    const { quote } = booking;
    if (!quote || (await this.isFrozen(booking))) return err({ code: 'price-frozen' });
    const list = quote.listVersion === null ? null : await this.lists.version(fairId, quote.listVersion);
    return ok({ booking: { ...booking, quote }, list, byRight });
  }

  private async isFrozen({ quote, paidAmount, state, fairId, id }: Booking): Promise<boolean> {
    if (!STATES.includes(state) || paidAmount > 0 || (quote?.cityShare ?? 0) > 0) return true;
    return this.payments.askedFor(fairId, id);
  }
}
