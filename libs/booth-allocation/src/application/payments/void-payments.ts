import { Injectable } from '@nestjs/common';
import type { Actor, BookingId, FairId } from '@ketnoi/kernel';
import {
  isWaiting,
  outstandingOf,
  type PaymentLine,
  type PaymentRequest,
  type PaymentRequestId,
} from '../../domain/payment/payment-request.js';
import type { PaymentEvent } from '../../domain/payment/events.js';
import { isStale, voidLines } from '../../domain/payment/void-lines.js';
import { type PaymentLetter, PaymentLetters } from './ports/payment-letters.js';
import { type ChangedRequest, PaymentRequests } from './ports/payment-requests.js';
import { type PaymentEntry, PaymentsJournal } from './payments-journal.js';

export interface Concerned {
  /** Over. */
  readonly ended: readonly BookingId[];
  /** Of another price, or other money: to be asked anew. */
  readonly repriced: readonly BookingId[];
  /** The caller sees to this request. */
  readonly except?: PaymentRequestId;
}

/**
 * Nobody is asked for what is not owed: in the transaction in which a booking ends or changes its price, its lines leave
 * the requests that wait for money. What was paid stays paid; what comes in later for a cancelled request, or of the old
 * amount, waits for a person. `actor` null = the system. Inside a unit of work.
 */
@Injectable()
export class VoidPayments {
  constructor(
    private readonly requests: PaymentRequests,
    private readonly letters: PaymentLetters,
    private readonly journal: PaymentsJournal,
  ) {}

  /** A constant number of statements, however many bookings and requests. */
  async after(actor: Actor | null, fairId: FairId, { ended, repriced, except }: Concerned): Promise<void> {
    const waiting = await this.requests.waitingFor(fairId, [...ended, ...repriced]);
    const ids = waiting.map(({ id }) => id).filter((id) => id !== except);
    if (ids.length === 0) return;
    const locked = await this.requests.lock(fairId, ids);
    const isOver = new Set(ended);
    const isStaleNow = await this.stale(fairId, locked, repriced);
    const voided = locked.flatMap((from): Voided[] => {
      const concerned = from.lines.filter((line) => isOver.has(line.bookingId) || isStaleNow(line));
      const made = voidLines(from, new Set(concerned.map(({ bookingId }) => bookingId)));
      return made ? [{ from, to: made.request, because: { cause: 'bookings-changed' }, dropped: made.dropped }] : [];
    });
    if (voided.length === 0) return;
    if (!(await this.requests.changeAll(fairId, voided)))
      throw new Error(`requests for payment ${ids.join(', ')} were changed by somebody while they were locked`);
    await this.tell(actor, fairId, voided);
  }

  /** Does a line no longer ask for what is owed for its booking? */
  private async stale(
    fairId: FairId,
    requests: readonly PaymentRequest[],
    repriced: readonly BookingId[],
  ): Promise<(line: PaymentLine) => boolean> {
    const asked = new Set(requests.flatMap(({ lines }) => lines.map(({ bookingId }) => bookingId)));
    const owed = await this.requests.payable(
      fairId,
      repriced.filter((id) => asked.has(id)),
    );
    const payableOf = new Map(owed.map((one) => [one.bookingId, one]));
    return (line) => {
      const payable = payableOf.get(line.bookingId);
      return payable !== undefined && isStale(line, payable);
    };
  }

  private async tell(actor: Actor | null, fairId: FairId, voided: readonly Voided[]): Promise<void> {
    await this.journal.writeAll(actor, fairId, voided.map(entryOf));
    const told = voided.filter(({ to }) => to.state === 'cancelled' || isWaiting(to));
    const askers = await this.requests.requesters(
      fairId,
      told.map(({ to }) => to.id),
    );
    const letters = told.flatMap(({ from, to: request }): PaymentLetter[] => {
      const requestedBy = askers.get(request.id);
      if (!requestedBy) return [];
      const kind = request.state === 'cancelled' ? 'payment-request-cancelled' : 'payment-request';
      const companyIds = from.lines.map((line) => line.companyId);
      return [{ kind, request, amount: outstandingOf(request), companyIds, requestedBy }];
    });
    if (letters.length > 0) await this.letters.writeAll(fairId, letters, actor?.requestId ?? null);
  }
}

type Voided = ChangedRequest & Required<Pick<ChangedRequest, 'dropped'>>;

function entryOf({ from, to, dropped }: Voided): PaymentEntry & { readonly event: PaymentEvent } {
  const { fairId, id: requestId, reference } = to;
  const cancelled = to.state === 'cancelled';
  const gone = from.lines.filter(({ line }) => cancelled || dropped.includes(line));
  const lines = gone.map(({ bookingId, purpose, amount, received }) => ({ bookingId, purpose, amount, received }));
  return {
    action: 'void-payment-lines',
    subject: ['payment-request', requestId],
    detail: { lines },
    event: {
      type: cancelled ? 'payment-request-cancelled' : 'payment-request-reduced',
      fairId,
      payload: { requestId, reference },
    },
  };
}
