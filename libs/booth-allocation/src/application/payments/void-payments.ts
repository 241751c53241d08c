import { Injectable } from '@nestjs/common';
import type { Actor, BookingId, FairId } from '@ketnoi/kernel';
import {
  isWaiting,
  outstandingOf,
  type PaymentRequest,
  type PaymentRequestId,
} from '../../domain/payment/payment-request.js';
import { isStale, voidLines, type VoidedLines } from '../../domain/payment/void-lines.js';
import { PaymentLetters } from './ports/payment-letters.js';
import { PaymentRequests } from './ports/payment-requests.js';
import { PaymentsJournal } from './payments-journal.js';

const MOST_TURNS = 16;

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

  async after(actor: Actor | null, fairId: FairId, { ended, repriced, except }: Concerned): Promise<void> {
    const concerned = [...ended, ...repriced];
    for (let turn = 1; turn <= MOST_TURNS; turn++) {
      let overtaken = false;
      for (const request of await this.requests.waitingFor(fairId, concerned)) {
        if (request.id === except) continue;
        const voided = voidLines(request, new Set([...ended, ...(await this.stale(request, repriced))]));
        if (!voided) continue;
        const because = { cause: 'bookings-changed' } as const;
        if (await this.requests.change({ from: request, to: voided.request, because, dropped: voided.dropped }))
          await this.tell(actor, request, voided);
        else overtaken = true;
      }
      if (!overtaken) return;
    }
    throw new Error(`requests for payment of ${concerned.join(', ')} change so fast that none could be voided`);
  }

  /** Those whose lines no longer ask for what is owed. */
  private async stale(
    { fairId, lines }: PaymentRequest,
    repriced: readonly BookingId[],
  ): Promise<readonly BookingId[]> {
    const own = lines.filter((line) => repriced.includes(line.bookingId));
    const ids = own.map((line) => line.bookingId);
    const owed = await this.requests.payable(fairId, ids);
    return ids.filter((id, i) => owed.some((one) => one.bookingId === id && isStale(own[i], one)));
  }

  private async tell(actor: Actor | null, before: PaymentRequest, { request, dropped }: VoidedLines): Promise<void> {
    const { fairId, id: requestId, reference } = request;
    const cancelled = request.state === 'cancelled';
    const gone = before.lines.filter(({ line }) => cancelled || dropped.includes(line));
    const lines = gone.map(({ bookingId, purpose, amount, received }) => ({ bookingId, purpose, amount, received }));
    await this.journal.write(
      actor,
      fairId,
      { action: 'void-payment-lines', subject: ['payment-request', requestId], detail: { lines } },
      {
        type: cancelled ? 'payment-request-cancelled' : 'payment-request-reduced',
        fairId,
        payload: { requestId, reference },
      },
    );
    const requestedBy = await this.requests.requester(fairId, requestId);
    if (!requestedBy || !(cancelled || isWaiting(request))) return;
    const companyIds = before.lines.map((line) => line.companyId);
    const kind = cancelled ? 'payment-request-cancelled' : 'payment-request';
    const letter = { kind, request, amount: outstandingOf(request), companyIds, requestedBy } as const;
    await this.letters.write(letter, actor?.requestId ?? null);
  }
}
