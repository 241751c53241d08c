import {
  type ListedPaymentRequest as ListedView,
  type ListedTransaction,
  outstandingOf,
  type PaymentRequestView,
  totalOf,
} from '@ketnoi/booth-allocation';
import { vietQrOf } from '@ketnoi/documents';
import type { Currency } from '@ketnoi/kernel';
import { Money } from '../booths/money.type.js';
import { ListedPaymentRequest, PaymentRequest } from './payment.type.js';
import { BankTransaction } from './transaction.type.js';

const money = (amount: number, currency: Currency): Money => Object.assign(new Money(), { amount, currency });

export function shownRequest(view: PaymentRequestView): PaymentRequest {
  const { request, firms } = view;
  const { currency } = request;
  const names = new Map(firms.map((firm) => [firm.companyId, firm.registeredName]));
  return Object.assign(new PaymentRequest(), {
    ...view,
    ...request,
    total: money(totalOf(request), currency),
    outstanding: money(outstandingOf(request), currency),
    vietQr: vietQrOf(request),
    lines: request.lines.map((line) => ({
      ...line,
      companyName: names.get(line.companyId) ?? '',
      amount: money(line.amount, currency),
      vat: money(line.vat, currency),
      received: money(line.received, currency),
    })),
  });
}

export const shownInList = (listed: ListedView): ListedPaymentRequest =>
  Object.assign(new ListedPaymentRequest(), {
    ...listed,
    total: money(listed.total, listed.currency),
    received: money(listed.received, listed.currency),
  });

export const shownTransaction = (listed: ListedTransaction): BankTransaction =>
  Object.assign(new BankTransaction(), {
    ...listed,
    amount: money(listed.amount, listed.currency),
    shortfall: money(listed.shortfall, listed.currency),
    excess: money(listed.excess, listed.currency),
  });
