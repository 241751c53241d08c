import type { BookingId, CompanyId, FairId } from '@ketnoi/kernel';
import type { BankAccount } from './bank-account.js';
import { type Draft, draftPaymentRequest, type PayableBooking } from './draft-payment-request.js';
import type { PaymentRequest, PaymentRequestId } from './payment-request.js';
import { unwrap } from '@ketnoi/kernel';

export const VND_ACCOUNT: BankAccount = {
  currency: 'VND',
  bankName: 'Ngân hàng Mẫu',
  bankBin: '970436',
  swift: null,
  accountNumber: '1900555777',
  holder: 'BAN TO CHUC HOI CHO (MAU)',
  feeTolerance: 20_000,
};
export const USD_ACCOUNT: BankAccount = {
  ...VND_ACCOUNT,
  currency: 'USD',
  bankBin: null,
  swift: 'MAUBVNVX',
  feeTolerance: 3_000,
};

export const aPayableBooking = (n: number, with_: Partial<PayableBooking> = {}): PayableBooking => ({
  bookingId: `booking-${n}` as BookingId,
  companyId: `company-${n}` as CompanyId,
  boothNumber: `A-${n}`,
  state: 'approved',
  currency: 'VND',
  price: 23_760_000,
  vat: 1_760_000,
  vatPermille: 80,
  deposit: 11_880_000,
  depositDueOn: '2026-09-01',
  paid: 0,
  billed: { amount: 0, vat: 0 },
  waived: 0,
  cancellationFee: null,
  ...with_,
});

/** The id's last digits make the reference. */
export const requestId = (n: number): PaymentRequestId =>
  `01900000-0000-7000-8000-00${(n * 7_919_123).toString(16).padStart(10, '0')}` as PaymentRequestId;

export const aDraft = (n: number, with_: Partial<Draft> = {}): Draft => ({
  fairId: 'fair' as FairId,
  id: requestId(n),
  purpose: 'deposit',
  bookings: [aPayableBooking(n)],
  accounts: [VND_ACCOUNT, USD_ACCOUNT],
  dueOn: null,
  ...with_,
});

export const aPaymentRequest = (n: number, with_: Partial<Draft> = {}): PaymentRequest =>
  unwrap(draftPaymentRequest(aDraft(n, with_)));
