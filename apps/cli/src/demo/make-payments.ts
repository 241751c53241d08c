import {
  type BankAccount,
  draftPaymentRequest,
  outstandingOf,
  type PayableBooking,
  type PaymentPurpose,
  type PaymentRequest,
  type Quote,
  settle,
  vatOf,
} from '@ketnoi/booth-allocation';
import { type CompanyId, type PersonId, seededRng, unwrap } from '@ketnoi/kernel';
import { demoIds } from './demo-ids.js';
import { PaymentsDesk } from './payments-desk.js';
import type { DemoRows, Workshop } from './demo-rows.js';
import type { DemoFair } from './make-fairs.js';

type Booking = DemoRows['BookingEntity'][number];

/** Own chance, so that what else the demo makes stays as it is. */
const FAIR_SEED = 0x9a1d;
const OPEN_REQUESTS = 8;
const PAID_REQUESTS = 4;

const bank = { bankName: 'Ngân hàng Mẫu', accountNumber: '1900555777', holder: 'BAN TO CHUC HOI CHO (MAU)' };
const ACCOUNTS: readonly BankAccount[] = [
  { ...bank, currency: 'VND', bankBin: '970400', swift: null, feeTolerance: 20_000 },
  { ...bank, currency: 'USD', bankBin: null, swift: 'MAUXVNVX', feeTolerance: 3_000 },
];

/**
 * Where a fair is paid to, rests that are asked for, some that came in, and a statement with transfers that wait for a
 * person. All of it is fictional: no bank has the accounts.
 */
export function makePayments(shop: Workshop, fair: DemoFair, organiser: PersonId): void {
  const { rows, bornAt } = shop;
  const ids = demoIds(seededRng(FAIR_SEED + rows.BankAccountEntity.length), bornAt.getTime());
  for (const account of ACCOUNTS)
    rows.BankAccountEntity.push({ fairId: fair.id, ...account, setBy: organiser, setAt: bornAt });
  const bookings = rows.BookingEntity.filter(({ fairId }) => fairId === fair.id);
  const ask = (booking: Booking, purpose: PaymentPurpose): PaymentRequest =>
    unwrap(
      draftPaymentRequest({
        fairId: fair.id,
        id: ids<'payment-request'>(),
        purpose,
        bookings: [payable(rows, booking, purpose)],
        accounts: ACCOUNTS,
        dueOn: null,
      }),
    );
  const desk = new PaymentsDesk(shop, fair, organiser, ids);
  const open = bookings
    .filter(({ state }) => state === 'confirmed')
    .slice(0, OPEN_REQUESTS)
    .map((b) => ask(b, 'balance'));
  const paid = bookings
    .filter(({ state }) => state === 'paid')
    .slice(0, PAID_REQUESTS)
    .map((b) => ask(b, 'full'));
  paid.forEach((request, i) => {
    const { request: settled } = unwrap(settle(request, outstandingOf(request)));
    desk.keep(settled);
    const content = `MBVCB.32789${i}.${request.reference}.CT tu 07110001234 (MAU)`;
    desk.transact({ content, amount: outstandingOf(request), state: 'booked', request: settled });
  });
  open.forEach((request) => desk.keep(request));
  desk.transact({ content: 'PHI QUAN LY TAI KHOAN', amount: -22_000, state: 'outgoing' });
  desk.transact({ content: 'CTY MAU nop tien gian hang', amount: 5_000_000, state: 'doubtful', doubt: 'no-reference' });
  if (open.length < 2) return;
  const [short, misspelt] = open;
  const wrong = `${misspelt.reference.slice(0, 5)}0${misspelt.reference.slice(6)}`;
  const half = Math.floor(outstandingOf(short) / 2);
  desk.transact({
    content: `CK ${short.reference}`,
    amount: half,
    state: 'doubtful',
    doubt: 'too-short',
    request: short,
  });
  desk.transact({
    content: `CK ${wrong} CTY MAU`,
    amount: outstandingOf(misspelt),
    state: 'doubtful',
    doubt: 'misspelt-reference',
    request: misspelt,
  });
}

function payable(rows: DemoRows, booking: Booking, purpose: PaymentPurpose): PayableBooking {
  const quote = booking.quote as Quote;
  const booth = rows.BoothEntity.find(({ id }) => id === booking.boothId);
  return {
    bookingId: booking.id,
    companyId: booking.companyId as CompanyId,
    boothNumber: booth?.number ?? '',
    state: 'confirmed',
    currency: 'VND',
    price: booking.priceAmount,
    vat: vatOf(quote, booking.priceAmount),
    vatPermille: quote.vatPermille,
    deposit: booking.depositAmount ?? null,
    depositDueOn: null,
    paid: purpose === 'full' ? 0 : (booking.paidAmount ?? 0),
    billed: { amount: 0, vat: 0 },
    waived: 0,
    cancellationFee: null,
  };
}
