import type { PaymentRequestId, TransactionId } from '@ketnoi/booth-allocation';
import type { BookingId, BoothId, CompanyId, FairId } from '@ketnoi/kernel';
import type { DataSource } from 'typeorm';
import { newId } from './people.js';
/** Bookings and what is paid for them, written straight into the tables. */
export class Payables {
  constructor(private readonly dataSource: DataSource) {}

  async account(fairId: FairId, currency: 'VND' | 'USD' = 'VND'): Promise<void> {
    await this.dataSource.query(
      `INSERT INTO bank_accounts (fair_id, currency, bank_name, bank_bin, swift, account_number, holder, fee_tolerance,
         set_by, set_at)
       VALUES (?, ?, 'Ngân hàng Mẫu', ?, ?, '1900555777', 'BAN TO CHUC (MAU)', 20000, ?, UTC_TIMESTAMP(3))
       ON DUPLICATE KEY UPDATE holder = holder`,
      [fairId, currency, currency === 'VND' ? '970436' : null, currency === 'VND' ? null : 'MAUBVNVX', newId()],
    );
  }

  /** An approved booking of 23,760,000 đồng, half of it as deposit. */
  async booking(fairId: FairId, companyId: CompanyId, boothId: BoothId): Promise<BookingId> {
    const id = newId<BookingId>();
    const quote = {
      listVersion: null,
      currency: 'VND',
      lines: [],
      net: 22_000_000,
      vatPermille: 80,
      vat: 1_760_000,
      total: 23_760_000,
      cityShare: 0,
      firmShare: 23_760_000,
    };
    await this.dataSource.query(
      `INSERT INTO bookings (fair_id, id, booth_id, live_booth_id, company_id, state, renewals, nth, price_amount,
         price_currency, quote, deposit_amount, deposit_due_on, created_by, created_at, booked_at, version)
       VALUES (?, ?, ?, ?, ?, 'approved', 0, NULL, 23760000, 'VND', ?, 11880000, '2027-08-16', ?, UTC_TIMESTAMP(3),
         UTC_TIMESTAMP(3), 1)`,
      [fairId, id, boothId, boothId, companyId, JSON.stringify(quote), newId()],
    );
    return id;
  }

  /** A request for the deposit of one such booking. */
  async request(
    fairId: FairId,
    { companyId, bookingId }: { readonly companyId: CompanyId; readonly bookingId: BookingId },
    reference: string,
  ): Promise<{ readonly id: PaymentRequestId; readonly reference: string }> {
    const id = newId<PaymentRequestId>();
    const account = {
      currency: 'VND',
      bankName: 'Ngân hàng Mẫu',
      bankBin: '970436',
      swift: null,
      accountNumber: '1900555777',
      holder: 'BAN TO CHUC (MAU)',
      feeTolerance: 20_000,
    };
    await this.dataSource.query(
      `INSERT INTO payment_requests (fair_id, id, reference, state, currency, account, due_on, requested_by, created_at,
         version) VALUES (?, ?, ?, 'open', 'VND', ?, '2027-08-16', ?, UTC_TIMESTAMP(3), 1)`,
      [fairId, id, reference, JSON.stringify(account), newId()],
    );
    await this.dataSource.query(
      `INSERT INTO payment_request_lines (fair_id, request_id, line, booking_id, live_booking_id, company_id,
         booth_number, purpose, amount, vat, vat_permille, received)
       VALUES (?, ?, 1, ?, ?, ?, 'B1', 'deposit', 11880000, 880000, 80, 0)`,
      [fairId, id, bookingId, bookingId, companyId],
    );
    return { id, reference };
  }

  /** A transfer that waits for a person. */
  async doubtful(fairId: FairId, requestId: PaymentRequestId | null = null): Promise<TransactionId> {
    const id = newId<TransactionId>();
    await this.dataSource.query(
      `INSERT INTO bank_transactions (fair_id, id, statement_id, statement_row, identity, booked_on, amount, currency,
         content, state, doubt, request_id, shortfall, excess, version)
       VALUES (?, ?, ?, 2, ?, '2027-07-20', 5000000, 'VND', 'HOA SEN CK', 'doubtful', 'no-reference', ?, 0, 0, 1)`,
      [fairId, id, newId(), id, requestId],
    );
    return id;
  }

  /** A file that somebody has uploaded. */
  async upload(personId: string, name: string, body: string): Promise<string> {
    const id = newId();
    await this.dataSource.query(
      `INSERT INTO uploads (id, fair_id, person_id, name, content_type, size, body, created_at, expires_at)
       VALUES (?, NULL, ?, ?, 'text/csv', ?, ?, UTC_TIMESTAMP(3), UTC_TIMESTAMP(3) + INTERVAL 1 DAY)`,
      [id, personId, name, Buffer.byteLength(body), Buffer.from(body)],
    );
    return id;
  }
}
