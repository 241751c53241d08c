import { Injectable } from '@nestjs/common';
import {
  type Actor,
  AuditTrail,
  type BookingId,
  err,
  type FairId,
  type IdempotencyConflict,
  IdempotencyStore,
  type Money,
  ok,
  Outbox,
  type Result,
} from '@ketnoi/kernel';
import { repriced } from '../../domain/life/settle.js';
import { withExtras } from '../../domain/pricing/choose-extras.js';
import type { ExtraWish, Quote, QuoteRejection } from '../../domain/pricing/quote.js';
import { agreedTo, type CostsChanged } from '../../domain/seen-costs.js';
import { Bookings } from '../ports/bookings.js';
import { ConsiderExtras, type ExtrasClosed } from './consider-extras.js';
import type { BookingExtrasSet } from './events.js';

export interface BookingExtras {
  readonly fairId: FairId;
  readonly bookingId: BookingId;
  /** Instead of those chosen before. */
  readonly extras: readonly ExtraWish[];
  /** What whoever chooses has seen that the booking will cost. */
  readonly seenPrice?: Money | null;
}

export type SetExtrasRefusal =
  QuoteRejection | ExtrasClosed | CostsChanged | { readonly code: 'changed-meanwhile' } | IdempotencyConflict;

/**
 * A company, or an organiser for it, chooses the extras of a booking until a payment is asked for. The quote is frozen
 * anew by the version of the price list that the booking was made from, rent and early bird unchanged.
 */
@Injectable()
export class SetBookingExtras {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly bookings: Bookings,
    private readonly consider: ConsiderExtras,
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
    { fairId, bookingId, extras, seenPrice }: BookingExtras,
  ): Promise<Result<{ readonly bookingId: BookingId; readonly quote: Quote }, SetExtrasRefusal>> {
    const open = await this.consider.execute(actor, fairId, bookingId);
    if (!open.ok) return open;
    const { booking, list, byRight } = open.value;
    const quote = withExtras(booking.quote, list, extras);
    if (!quote.ok) return quote;
    const { firmShare: amount, currency } = quote.value;
    const agreed = agreedTo(quote.value, { amount, currency }, seenPrice);
    if (!agreed.ok) return agreed;
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
}
