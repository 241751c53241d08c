import { err, ok, type Result } from '@ketnoi/kernel';
import { isWaiting, outstandingOf, type PaymentLine, type PaymentRequest } from './payment-request.js';

/** How much of a transfer goes to which line. */
export interface LineCredit {
  readonly line: PaymentLine;
  /** What is asked for no more: a part of the transfer, and of the shortfall. */
  readonly amount: number;
  /** How much of the amount is shortfall. */
  readonly waived: number;
}

/** What a transfer does to a request. Credits add up to the transfer, plus `shortfall`, less `excess`. */
export interface Receipt {
  readonly request: PaymentRequest;
  readonly credits: readonly LineCredit[];
  /** Kept back by banks on the way, and let pass. */
  readonly shortfall: number;
  /** More than was owed: to be given back by the organiser. */
  readonly excess: number;
}

export type NotReceivable = 'request-cancelled' | 'already-paid' | 'too-short' | 'too-much';

/** A transfer that settles a request by itself: of exactly what is outstanding, or short by no more than bank fees. */
export function settle(request: PaymentRequest, amount: number): Result<Receipt, NotReceivable> {
  if (request.state === 'cancelled') return err('request-cancelled');
  if (!isWaiting(request)) return err('already-paid');
  const missing = outstandingOf(request) - amount;
  if (missing < 0) return err('too-much');
  if (missing > request.account.feeTolerance) return err('too-short');
  return ok(receive(request, amount, missing));
}

/**
 * A person says that a transfer is for this request, whatever its amount. Lines are filled one after the other; what is
 * still missing stays outstanding, unless the person lets it pass, and what is too much is noted.
 */
export function receiveByHand(
  request: PaymentRequest,
  amount: number,
  letShortfallPass: boolean,
): Result<Receipt, Extract<NotReceivable, 'request-cancelled' | 'already-paid'>> {
  if (request.state === 'cancelled') return err('request-cancelled');
  if (!isWaiting(request)) return err('already-paid');
  const missing = Math.max(0, outstandingOf(request) - amount);
  return ok(receive(request, amount, letShortfallPass ? missing : 0));
}

function receive(request: PaymentRequest, amount: number, shortfall: number): Receipt {
  let left = amount + shortfall;
  let came = amount;
  const credits: LineCredit[] = [];
  const lines = request.lines.map((line) => {
    const part = Math.min(left, line.amount - line.received);
    left -= part;
    const waived = Math.max(0, part - came);
    came -= part - waived;
    if (part > 0) credits.push({ line, amount: part, waived });
    return { ...line, received: line.received + part };
  });
  const state = outstandingOf({ lines }) === 0 ? 'paid' : 'part-paid';
  return { request: { ...request, lines, state, version: request.version + 1 }, credits, shortfall, excess: left };
}
