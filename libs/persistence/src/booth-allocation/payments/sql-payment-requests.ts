import {
  type Because,
  type CancelCause,
  isWaiting,
  type PayableBooking,
  type PaymentRequest,
  type PaymentRequestId,
  PaymentRequests,
  type RequestCollision,
  whyOf,
} from '@ketnoi/booth-allocation';
import { type BookingId, err, type FairId, ok, type PersonId, type Result } from '@ketnoi/kernel';
import { Injectable } from '@nestjs/common';
import { CurrentTransaction } from '../../transactions/current-transaction.js';
import { violatedKey } from '../../transactions/database-errors.js';
import { OCCUPYING } from '../booking-states.sql.js';
import {
  LINE_COLUMNS,
  type PaymentLineRow,
  type PaymentRequestRow,
  REQUEST_COLUMNS,
  withLines,
} from './payment-rows.js';
import { payableBookings } from './sql-payable-bookings.js';

/** Fees are asked for when a booking has ended; all else only while it stands. */
const NO_LONGER_STANDING = `SELECT l.booking_id AS id FROM payment_request_lines l
  JOIN bookings k ON k.fair_id = l.fair_id AND k.id = l.booking_id
  WHERE l.fair_id = ? AND l.live_booking_id IN (?) AND l.purpose <> 'fee' AND k.state NOT IN ${OCCUPYING}`;

@Injectable()
export class SqlPaymentRequests extends PaymentRequests {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  payable(fairId: FairId, bookingIds: readonly BookingId[]): Promise<readonly PayableBooking[]> {
    return payableBookings(this.current.get(), fairId, bookingIds);
  }

  /** A refused INSERT undoes only itself: the head goes in first, and out again when a line is refused. */
  async add(request: PaymentRequest, by: PersonId): Promise<Result<void, RequestCollision>> {
    const manager = this.current.required('A payment request');
    const { fairId, id, reference, state, currency, account, dueOn, version } = request;
    try {
      await manager.query(
        `INSERT INTO payment_requests (fair_id, id, reference, state, currency, account, due_on, requested_by, created_at,
           version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, UTC_TIMESTAMP(3), ?)`,
        [fairId, id, reference, state, currency, JSON.stringify(account), dueOn, by, version],
      );
      await manager.query(
        `INSERT INTO payment_request_lines (fair_id, request_id, line, booking_id, live_booking_id, company_id,
           booth_number, purpose, amount, vat, vat_permille, received) VALUES ?`,
        [linesOf(request)],
      );
      return ok(undefined);
    } catch (error) {
      const key = violatedKey(error);
      if (key === 'uq_payment_requests_reference') return err({ code: 'reference-taken' });
      if (key !== 'uq_payment_request_lines_live') throw error;
      await manager.query('DELETE FROM payment_requests WHERE fair_id = ? AND id = ?', [fairId, id]);
      return err(await this.inTheWay(request));
    }
  }

  async find(fairId: FairId, id: PaymentRequestId): Promise<PaymentRequest | null> {
    const manager = this.current.get();
    const requests: PaymentRequestRow[] = await manager.query(
      `SELECT ${REQUEST_COLUMNS} FROM payment_requests r WHERE r.fair_id = ? AND r.id = ?`,
      [fairId, id],
    );
    if (requests.length === 0) return null;
    const lines: PaymentLineRow[] = await manager.query(
      `SELECT ${LINE_COLUMNS} FROM payment_request_lines l WHERE l.fair_id = ? AND l.request_id = ? ORDER BY l.line`,
      [fairId, id],
    );
    return withLines(requests, lines)[0];
  }

  async requester(fairId: FairId, id: PaymentRequestId): Promise<PersonId | null> {
    const [row]: { requested_by: PersonId }[] = await this.current
      .get()
      .query('SELECT requested_by FROM payment_requests WHERE fair_id = ? AND id = ?', [fairId, id]);
    return row?.requested_by ?? null;
  }

  async waitingFor(fairId: FairId, bookingIds: readonly BookingId[]): Promise<readonly PaymentRequest[]> {
    if (bookingIds.length === 0) return [];
    const rows: (PaymentRequestRow & PaymentLineRow)[] = await this.current.get().query(
      `SELECT ${REQUEST_COLUMNS}, ${LINE_COLUMNS} FROM payment_requests r
       JOIN payment_request_lines l ON l.fair_id = r.fair_id AND l.request_id = r.id
       WHERE r.fair_id = ? AND r.id IN (SELECT w.request_id FROM payment_request_lines w
                                         WHERE w.fair_id = ? AND w.live_booking_id IN (?))
       ORDER BY r.id, l.line`,
      [fairId, fairId, [...bookingIds]],
    );
    return withLines([...new Map(rows.map((row) => [row.id, row])).values()], rows);
  }

  async change(
    request: PaymentRequest,
    because: Because<CancelCause> | null = null,
    dropped: readonly number[] = [],
  ): Promise<boolean> {
    const manager = this.current.required('A payment request');
    const { fairId, id, state, version } = request;
    const { reason, cause } = whyOf(because);
    const changed: { affectedRows: number } = await manager.query(
      `UPDATE payment_requests SET state = ?, version = ?, cancel_reason = ?, cancel_cause = ?,
         paid_at = IF(? = 'paid', UTC_TIMESTAMP(3), NULL),
         cancelled_at = IF(? = 'cancelled', UTC_TIMESTAMP(3), cancelled_at)
       WHERE fair_id = ? AND id = ? AND version = ?`,
      [state, version, reason, cause, state, state, fairId, id, version - 1],
    );
    if (changed.affectedRows !== 1) return false;
    if (dropped.length > 0)
      await manager.query('DELETE FROM payment_request_lines WHERE fair_id = ? AND request_id = ? AND line IN (?)', [
        fairId,
        id,
        [...dropped],
      ]);
    const live = isWaiting(request);
    for (const line of request.lines)
      await manager.query(
        `UPDATE payment_request_lines SET amount = ?, vat = ?, received = ?, live_booking_id = IF(?, booking_id, NULL)
         WHERE fair_id = ? AND request_id = ? AND line = ?`,
        [line.amount, line.vat, line.received, live && line.received < line.amount, fairId, id, line.line],
      );
    return true;
  }

  async ofFair(fairId: FairId): Promise<readonly PaymentRequest[]> {
    const manager = this.current.get();
    const requests: PaymentRequestRow[] = await manager.query(
      `SELECT ${REQUEST_COLUMNS} FROM payment_requests r WHERE r.fair_id = ? ORDER BY r.id`,
      [fairId],
    );
    const lines: PaymentLineRow[] = await manager.query(
      `SELECT ${LINE_COLUMNS} FROM payment_request_lines l WHERE l.fair_id = ? ORDER BY l.request_id, l.line`,
      [fairId],
    );
    return withLines(requests, lines);
  }

  async ended(fairId: FairId, bookingIds: readonly BookingId[]): Promise<readonly BookingId[]> {
    const rows: { id: BookingId }[] = await this.current.get().query(NO_LONGER_STANDING, [fairId, [...bookingIds]]);
    return rows.map(({ id }) => id);
  }

  private async inTheWay({ fairId, lines }: PaymentRequest): Promise<RequestCollision> {
    const [row]: { reference: string; booth_number: string }[] = await this.current.get().query(
      `SELECT r.reference, l.booth_number FROM payment_request_lines l
       JOIN payment_requests r ON r.fair_id = l.fair_id AND r.id = l.request_id
       WHERE l.fair_id = ? AND l.live_booking_id IN (?) ORDER BY l.booth_number LIMIT 1`,
      [fairId, lines.map((line) => line.bookingId)],
    );
    return { code: 'already-requested', reference: row?.reference ?? '', boothNumber: row?.booth_number ?? '' };
  }
}

/** In the order of bookings, as every transaction takes them, so that no two wait for each other. */
const linesOf = ({ fairId, id, lines }: PaymentRequest): unknown[][] =>
  [...lines]
    .sort((a, b) => (a.bookingId < b.bookingId ? -1 : 1))
    .map((line) => [
      fairId,
      id,
      line.line,
      line.bookingId,
      line.bookingId,
      line.companyId,
      line.boothNumber,
      line.purpose,
      line.amount,
      line.vat,
      line.vatPermille,
      line.received,
    ]);
