import { Injectable } from '@nestjs/common';
import {
  type Actor,
  actsFor,
  AuditTrail,
  type BookingId,
  err,
  type FairId,
  type IdempotencyConflict,
  IdempotencyStore,
  ok,
  Outbox,
  type Result,
} from '@ketnoi/kernel';
import { type Booking, isLive } from '../../domain/booking.js';
import { repriced } from '../../domain/life/settle.js';
import { withExtras } from '../../domain/pricing/choose-extras.js';
import type { ExtraWish, Quote, QuoteRejection } from '../../domain/pricing/quote.js';
import { Bookings } from '../ports/bookings.js';
import type { BookingExtrasSet } from './events.js';
import { AskedPayments } from './ports/asked-payments.js';
import { PriceLists } from './ports/price-lists.js';

export interface BookingExtras {
  readonly fairId: FairId;
  readonly bookingId: BookingId;
  /** Instead of those chosen before. */
  readonly extras: readonly ExtraWish[];
}

export type SetExtrasRefusal =
  | QuoteRejection
  | { readonly code: 'not-found' | 'booking-ended' | 'changed-meanwhile' }
  /** A payment was asked for or came in, or the city pays a part: the price stays as it is. */
  | { readonly code: 'price-frozen' }
  | IdempotencyConflict;

const STATES: readonly Booking['state'][] = ['held', 'applied', 'approved'];

/**
 * A company, or an organiser for it, chooses the extras of a booking until a payment is asked for. The quote is frozen
 * anew by the version of the price list that the booking was made from, rent and early bird unchanged.
 */
@Injectable()
export class SetBookingExtras {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly bookings: Bookings,
    private readonly lists: PriceLists,
    private readonly payments: AskedPayments,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
  ) {}

  async execute(
    actor: Actor,
    wish: BookingExtras,
    idempotencyKey: string,
  ): Promise<Result<{ readonly bookingId: BookingId; readonly quote: Quote }, SetExtrasRefusal>> {
    return this.idempotency.decideOnce(
      { actorId: actor.personId, operation: 'set-booking-extras', key: idempotencyKey, request: wish },
      () => this.set(actor, wish),
    );
  }

  private async set(
    actor: Actor,
    { fairId, bookingId, extras }: BookingExtras,
  ): Promise<Result<{ readonly bookingId: BookingId; readonly quote: Quote }, SetExtrasRefusal>> {
    const found = await this.bookings.find(fairId, bookingId);
    const byRight = found && actsFor(actor, fairId, found.booking.companyId);
    if (!byRight) return err({ code: 'not-found' });
    const { booking, now } = found;
    if (!isLive(booking, now)) return err({ code: 'booking-ended' });
    if (!booking.quote || (await this.isFrozen(booking))) return err({ code: 'price-frozen' });
    const { listVersion } = booking.quote;
    const list = listVersion === null ? null : await this.lists.version(fairId, listVersion);
    const quote = withExtras(booking.quote, list, extras);
    if (!quote.ok) return quote;
    const changed = await this.bookings.change(repriced(booking, quote.value));
    if (!changed) return err({ code: 'changed-meanwhile' });
    const { companyId } = booking;
    const payload = { bookingId, companyId, total: quote.value.total };
    const event: BookingExtrasSet = { type: 'booking-extras-set', fairId, payload };
    await this.outbox.append([event], actor.requestId);
    await this.audit.record({
      fairId,
      actorId: actor.personId,
      forCompanyId: companyId,
      byRight,
      action: 'set-booking-extras',
      subjectType: 'booking',
      subjectId: bookingId,
      detail: { extras, total: quote.value.total },
      requestId: actor.requestId,
    });
    return ok({ bookingId, quote: quote.value });
  }

  private async isFrozen(booking: Booking): Promise<boolean> {
    const { quote, paidAmount, state, fairId, id } = booking;
    if (!STATES.includes(state) || paidAmount > 0 || (quote?.cityShare ?? 0) > 0) return true;
    return this.payments.askedFor(fairId, id);
  }
}
