import { Injectable } from '@nestjs/common';
import {
  type BookingId,
  type BoothId,
  type CompanyId,
  type Currency,
  err,
  type FairId,
  ok,
  type Result,
} from '@ketnoi/kernel';
import {
  type Booking,
  type BookingInTime,
  type BookingRules,
  Bookings,
  type ClaimCollision,
  type ClaimSituation,
} from '@ketnoi/booth-allocation';
import { CurrentTransaction } from '../transactions/current-transaction.js';
import { violatedKey } from '../transactions/database-errors.js';
import { BOOKING_COLUMNS, type BookingRow, toBooking } from './booking-row.js';

interface RulesRow {
  now: Date;
  opens_at: Date | null;
  closes_at: Date | null;
  hold_minutes: number | null;
  booths_per_company: number | null;
}

interface BoothRow extends RulesRow {
  number: string;
  price_amount: number | string;
  price_currency: Currency;
  withdrawn_at: Date | null;
  exhibits: number | null;
}

/**
 * Nothing is locked while a claim is considered: `uq_bookings_live` lets one claim stand on a booth and
 * `uq_bookings_company_nth` keeps the limit per company, on every node of a cluster and at every isolation level.
 */
@Injectable()
export class SqlBookings extends Bookings {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  async situation(fairId: FairId, boothId: BoothId, companyId: CompanyId): Promise<ClaimSituation | null> {
    const manager = this.current.required('A claim');
    const [booth]: BoothRow[] = await manager.query(
      `SELECT UTC_TIMESTAMP(3) AS now, b.number, b.price_amount, b.price_currency, b.withdrawn_at,
              r.opens_at, r.closes_at, r.hold_minutes, r.booths_per_company, p.as_supplier AS exhibits
       FROM booths b
       LEFT JOIN booking_rules r ON r.fair_id = b.fair_id
       LEFT JOIN participations p ON p.fair_id = b.fair_id AND p.company_id = ?
       WHERE b.fair_id = ? AND b.id = ?`,
      [companyId, fairId, boothId],
    );
    if (!booth) return null;
    const rows: BookingRow[] = await manager.query(
      `SELECT ${BOOKING_COLUMNS} FROM bookings WHERE fair_id = ? AND live_booth_id = ?
       UNION
       SELECT ${BOOKING_COLUMNS} FROM bookings WHERE fair_id = ? AND company_id = ? AND nth IS NOT NULL`,
      [fairId, boothId, fairId, companyId],
    );
    const claims = rows.map(toBooking);
    return {
      now: new Date(booth.now),
      rules: toRules(fairId, booth),
      booth: {
        fairId,
        id: boothId,
        number: booth.number,
        price: { amount: Number(booth.price_amount), currency: booth.price_currency },
        withdrawnAt: booth.withdrawn_at,
      },
      companyId,
      exhibits: booth.exhibits === 1,
      claim: claims.find((claim) => claim.boothId === boothId) ?? null,
      companyClaims: claims.filter((claim) => claim.companyId === companyId),
    };
  }

  async find(fairId: FairId, id: BookingId): Promise<BookingInTime | null> {
    const columns = BOOKING_COLUMNS.replaceAll(/\w+/g, 'k.$&');
    const [row]: (BookingRow & RulesRow)[] = await this.current.required('A claim').query(
      `SELECT ${columns}, UTC_TIMESTAMP(3) AS now, r.opens_at, r.closes_at, r.hold_minutes, r.booths_per_company
       FROM bookings k LEFT JOIN booking_rules r ON r.fair_id = k.fair_id WHERE k.fair_id = ? AND k.id = ?`,
      [fairId, id],
    );
    return row ? { booking: toBooking(row), rules: toRules(fairId, row), now: new Date(row.now) } : null;
  }

  async add(booking: Booking, createdBy: string): Promise<Result<void, ClaimCollision>> {
    try {
      await this.current.required('A claim').query(
        `INSERT INTO bookings (fair_id, id, booth_id, live_booth_id, company_id, state, held_until, renewals, nth,
           price_amount, price_currency, created_by, created_at, booked_at, version)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, UTC_TIMESTAMP(3), IF(? = 'booked', UTC_TIMESTAMP(3), NULL), ?)`,
        [
          booking.fairId,
          booking.id,
          booking.boothId,
          booking.boothId,
          booking.companyId,
          booking.state,
          booking.heldUntil,
          booking.renewals,
          booking.nth,
          booking.price.amount,
          booking.price.currency,
          createdBy,
          booking.state,
          booking.version,
        ],
      );
      return ok(undefined);
    } catch (error) {
      const key = violatedKey(error);
      if (key === 'uq_bookings_live') return err('booth-taken');
      if (key === 'uq_bookings_company_nth') return err('nth-taken');
      throw error;
    }
  }

  change(booking: Booking, reason: string | null = null): Promise<boolean> {
    return this.update(booking, reason, '');
  }

  changeWhileHeld(booking: Booking): Promise<boolean> {
    return this.update(booking, null, "AND state = 'held' AND held_until > UTC_TIMESTAMP(3)");
  }

  async runOut(limit: number): Promise<{ now: Date; holds: readonly Booking[] }> {
    const rows: (BookingRow & { now: Date })[] = await this.current.get().query(
      `SELECT UTC_TIMESTAMP(3) AS now, ${BOOKING_COLUMNS} FROM bookings
       WHERE state = 'held' AND held_until <= UTC_TIMESTAMP(3) ORDER BY held_until, id LIMIT ?`,
      [limit],
    );
    return { now: rows.length > 0 ? new Date(rows[0].now) : new Date(0), holds: rows.map(toBooking) };
  }

  /** `held_until` is assigned last: the condition and `booked_at` must see the row as it was. */
  private async update(booking: Booking, reason: string | null, condition: string): Promise<boolean> {
    const live = booking.state === 'held' || booking.state === 'booked';
    const result: { affectedRows: number } = await this.current.required('A claim').query(
      `UPDATE bookings SET state = ?, live_booth_id = ?, nth = ?, renewals = ?, version = ?, end_reason = ?,
         booked_at = IF(? = 'booked', UTC_TIMESTAMP(3), booked_at), ended_at = IF(?, NULL, UTC_TIMESTAMP(3)), held_until = ?
       WHERE fair_id = ? AND id = ? AND version = ? ${condition}`,
      [
        booking.state,
        live ? booking.boothId : null,
        booking.nth,
        booking.renewals,
        booking.version,
        reason,
        booking.state,
        live,
        booking.heldUntil,
        booking.fairId,
        booking.id,
        booking.version - 1,
      ],
    );
    return result.affectedRows === 1;
  }
}

const toRules = (fairId: FairId, row: RulesRow): BookingRules | null =>
  row.opens_at && row.closes_at
    ? {
        fairId,
        opensAt: row.opens_at,
        closesAt: row.closes_at,
        holdMinutes: row.hold_minutes ?? 0,
        boothsPerCompany: row.booths_per_company ?? 0,
      }
    : null;
