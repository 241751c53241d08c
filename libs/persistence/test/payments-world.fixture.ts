import {
  type BankAccount,
  type BookedTransactions,
  BookTransactions,
  ImportStatement,
  type ImportedStatement,
  type PaymentPurpose,
  type PaymentRequest,
  PaymentRequests,
  RequestPayment,
  SetBankAccount,
  type StatementRow,
} from '@ketnoi/booth-allocation';
import { type Actor, type BookingId, type CompanyId, type FairId, Ids, type PersonId, unwrap } from '@ketnoi/kernel';
import { aBoothFair, type BoothFair, type BoothWorld } from './booth-world.fixture.js';

export const FAIR_ACCOUNT: BankAccount = {
  currency: 'VND',
  bankName: 'Ngân hàng Mẫu',
  bankBin: '970436',
  swift: null,
  accountNumber: '1900555777',
  holder: 'BAN TO CHUC (MAU)',
  feeTolerance: 20_000,
};
export const PRICE = 23_760_000;
export const DEPOSIT = 11_880_000;

/** A fair that can be paid, whose companies have one approved booth each. */
export interface PaidFair extends BoothFair {
  readonly organiser: Actor;
  readonly bookingIds: readonly BookingId[];
}

export const actorWith = (rights: Partial<Actor>): Actor => ({
  personId: 'person' as PersonId,
  requestId: 'test',
  companyIds: [],
  fairRoles: [],
  ledCompanies: [],
  ...rights,
});

export async function aPaidFair(world: BoothWorld, companies: number): Promise<PaidFair> {
  const fair = await aBoothFair(world, { booths: companies, companies, boothsPerCompany: 10 });
  const ids = world.app.get(Ids);
  const organiser = actorWith({
    personId: ids.next<'person'>(),
    fairRoles: [{ fairId: fair.fairId, role: 'organiser' }],
  });
  const bookingIds = fair.boothIds.map(() => ids.next<'booking'>());
  const quote = JSON.stringify({ net: 22_000_000, vatPermille: 80, vat: 1_760_000, total: PRICE, firmShare: PRICE });
  await world.dataSource.query(
    `INSERT INTO bookings (fair_id, id, booth_id, live_booth_id, company_id, state, renewals, nth, price_amount,
       price_currency, quote, deposit_amount, deposit_due_on, created_by, created_at, version) VALUES ?`,
    [
      bookingIds.map((id, i) => [
        ...[fair.fairId, id, fair.boothIds[i], fair.boothIds[i], fair.companyIds[i], 'approved', 0, 1, PRICE, 'VND'],
        ...[quote, DEPOSIT, '2026-08-01', organiser.personId, new Date('2026-07-01'), 1],
      ]),
    ],
  );
  unwrap(await world.app.get(SetBankAccount).execute(organiser, fair.fairId, FAIR_ACCOUNT));
  return { ...fair, organiser, bookingIds };
}

export async function requested(
  world: BoothWorld,
  { fairId, organiser }: PaidFair,
  bookingIds: readonly BookingId[],
  purpose: PaymentPurpose = 'deposit',
): Promise<PaymentRequest> {
  const wish = { fairId, bookingIds, purpose, dueOn: null };
  const { requestId } = unwrap(
    await world.app.get(RequestPayment).execute(organiser, wish, `${purpose} ${bookingIds[0]} ${bookingIds.length}`),
  );
  const request = await world.app.get(PaymentRequests).find(fairId, requestId);
  if (!request) throw new Error('the request was not kept');
  return request;
}

let rows = 0;
export const transfer = (content: string, amount = DEPOSIT, bankId: string | null = `FT${++rows}`): StatementRow => ({
  row: ++rows,
  bookedOn: '2026-07-20',
  amount,
  content,
  bankId,
  balance: null,
});

let files = 0;
/** Every call brings another file, unless `hash` says that it is the same. */
export async function imported(
  world: BoothWorld,
  { fairId, organiser }: PaidFair,
  lines: readonly StatementRow[],
  hash = `file-${++files}`,
): Promise<ImportedStatement> {
  const read = () => Promise.resolve({ name: 'statement.csv', hash, rows: { ok: true as const, value: lines } });
  const file = { fairId, currency: 'VND' as const, uploadId: `upload-${++files}` };
  return unwrap(await world.app.get(ImportStatement).execute(organiser, file, read, `import-${files}`));
}

export const bookAll = (world: BoothWorld, { fairId }: PaidFair): Promise<BookedTransactions> =>
  world.app.get(BookTransactions).execute(fairId, 'job');

/** What the books say of each booking, and how often its money was credited. */
export async function books(
  world: BoothWorld,
  fairId: FairId,
): Promise<readonly { companyId: CompanyId; state: string; paid: number; credited: number }[]> {
  const found: { companyId: CompanyId; state: string; paid: string; credited: string }[] = await world.dataSource.query(
    `SELECT k.company_id AS companyId, k.state, k.paid_amount AS paid,
              (SELECT COALESCE(SUM(c.amount), 0) FROM payment_credits c
               WHERE c.fair_id = k.fair_id AND c.booking_id = k.id) AS credited
       FROM bookings k WHERE k.fair_id = ? ORDER BY k.id`,
    [fairId],
  );
  return found.map((row) => ({ ...row, paid: Number(row.paid), credited: Number(row.credited) }));
}

/** Why transfers wait for a person, in the order in which they came. */
export async function doubtsOf(world: BoothWorld, fairId: FairId): Promise<readonly string[]> {
  const found: { doubt: string }[] = await world.dataSource.query(
    "SELECT doubt FROM bank_transactions WHERE fair_id = ? AND state = 'doubtful' ORDER BY id",
    [fairId],
  );
  return found.map(({ doubt }) => doubt);
}
