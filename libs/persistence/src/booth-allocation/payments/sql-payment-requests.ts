import {
  type ChangedRequest,
  isWaiting,
  type PayableBooking,
  type PaymentLine,
  type PaymentRequest,
  type PaymentRequestId,
  PaymentRequests,
  type RequestCollision,
  whyOf,
} from '@ketnoi/booth-allocation';
import { type BookingId, err, type FairId, ok, type PersonId, type Result } from '@ketnoi/kernel';
import { Injectable } from '@nestjs/common';
import { assigned, changeEach, type ChangeOfEach } from '../../bulk/change-each.sql.js';
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

const CHANGED_REQUEST: Omit<ChangeOfEach<ChangedRequest>, 'fairId'> = {
  table: 'payment_requests',
  key: { id: ({ from }) => from.id },
  asRead: { version: ({ from }) => from.version },
  set: [
    ...assigned<ChangedRequest>({
      state: ({ to }) => to.state,
      version: ({ to }) => to.version,
      cancel_reason: ({ because = null }) => whyOf(because).reason,
      cancel_cause: ({ because = null }) => whyOf(because).cause,
    }),
    { column: 'paid_at', as: "IF(? = 'paid', UTC_TIMESTAMP(3), NULL)", values: ({ to }) => [to.state] },
    {
      column: 'cancelled_at',
      as: "IF(? = 'cancelled', UTC_TIMESTAMP(3), cancelled_at)",
      values: ({ to }) => [to.state],
    },
  ],
};

interface ChangedLine {
  readonly requestId: PaymentRequestId;
  readonly line: PaymentLine;
  /** Money is still to come for it: no other request may ask for the same. */
  readonly live: boolean;
}

const CHANGED_LINE: Omit<ChangeOfEach<ChangedLine>, 'fairId'> = {
  table: 'payment_request_lines',
  key: { request_id: ({ requestId }) => requestId, line: ({ line }) => line.line },
  set: assigned<ChangedLine>({
    amount: ({ line }) => line.amount,
    vat: ({ line }) => line.vat,
    received: ({ line }) => line.received,
    live_booking_id: ({ line, live }) => (live ? line.bookingId : null),
  }),
};

/** Those that are not as they were. */
function changedLines({ from, to }: ChangedRequest): ChangedLine[] {
  const before = new Map(from.lines.map((line) => [line.line, line]));
  const isLive = (request: PaymentRequest, line: PaymentLine): boolean =>
    isWaiting(request) && line.received < line.amount;
  return to.lines.flatMap((line): ChangedLine[] => {
    const was = before.get(line.line);
    const live = isLive(to, line);
    const same =
      was?.amount === line.amount &&
      was.vat === line.vat &&
      was.received === line.received &&
      isLive(from, was) === live;
    return same ? [] : [{ requestId: from.id, line, live }];
  });
}

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

  async findAll(fairId: FairId, ids: readonly PaymentRequestId[]): Promise<readonly PaymentRequest[]> {
    if (ids.length === 0) return [];
    const manager = this.current.get();
    const requests: PaymentRequestRow[] = await manager.query(
      `SELECT ${REQUEST_COLUMNS} FROM payment_requests r WHERE r.fair_id = ? AND r.id IN (?)`,
      [fairId, [...ids]],
    );
    if (requests.length === 0) return [];
    return withLines(requests, await this.linesOf(fairId, ids));
  }

  async requesters(fairId: FairId, ids: readonly PaymentRequestId[]): Promise<ReadonlyMap<PaymentRequestId, PersonId>> {
    if (ids.length === 0) return new Map();
    const rows: { id: PaymentRequestId; requested_by: PersonId }[] = await this.current
      .get()
      .query('SELECT id, requested_by FROM payment_requests WHERE fair_id = ? AND id IN (?)', [fairId, [...ids]]);
    return new Map(rows.map((row) => [row.id, row.requested_by]));
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

  /** Heads are locked in one order; whoever changes lines changes the head first. */
  async lock(fairId: FairId, ids: readonly PaymentRequestId[]): Promise<readonly PaymentRequest[]> {
    if (ids.length === 0) return [];
    const requests: PaymentRequestRow[] = await this.current
      .required('A payment request')
      .query(
        `SELECT ${REQUEST_COLUMNS} FROM payment_requests r WHERE r.fair_id = ? AND r.id IN (?) ORDER BY r.id FOR UPDATE`,
        [fairId, [...ids]],
      );
    return withLines(requests, await this.linesOf(fairId, ids));
  }

  async changeAll(fairId: FairId, changes: readonly ChangedRequest[]): Promise<boolean> {
    const manager = this.current.required('A payment request');
    if (!(await changeEach(manager, changes, { ...CHANGED_REQUEST, fairId }))) return false;
    const gone = changes.flatMap(({ from, dropped = [] }) => dropped.map((line) => [from.id, line]));
    if (gone.length > 0)
      await manager.query(
        `DELETE FROM payment_request_lines
         WHERE fair_id = ? AND request_id IN (?) AND (request_id, line) IN (${gone.map(() => '(?, ?)').join(', ')})`,
        [fairId, [...new Set(gone.map(([id]) => id))], ...gone.flat()],
      );
    if (!(await changeEach(manager, changes.flatMap(changedLines), { ...CHANGED_LINE, fairId })))
      throw new Error(
        `lines of requests for payment of ${fairId} are gone though their requests stand as they were read`,
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

  private linesOf(fairId: FairId, ids: readonly PaymentRequestId[]): Promise<PaymentLineRow[]> {
    return this.current
      .get()
      .query(
        `SELECT ${LINE_COLUMNS} FROM payment_request_lines l WHERE l.fair_id = ? AND l.request_id IN (?) ORDER BY l.line`,
        [fairId, [...ids]],
      );
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
