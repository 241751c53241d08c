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
  Bookings,
  type ChangeObstacle,
  type Claim,
  type ClaimCollision,
  type ClaimInTime,
  type ClaimSituation,
  isBooking,
  isStanding,
} from '@ketnoi/booth-allocation';
import { CurrentTransaction } from '../transactions/current-transaction.js';
import { violatedKey } from '../transactions/database-errors.js';
import { BOOKING_COLUMNS, type BookingRow, CHANGING_COLUMNS, changingValues, toClaim } from './booking-row.js';
import { FAIR_TIME_COLUMNS, type FairTimeRow, toFairTime } from './rules-row.js';

interface BoothRow extends FairTimeRow {
  number: string;
  price_amount: number | string;
  price_currency: Currency;
  withdrawn_at: Date | null;
  exhibits: number | null;
}

const PREFIXED_COLUMNS = BOOKING_COLUMNS.replaceAll(/\w+/g, 'k.$&');
const ADDED = ['fair_id', 'id', 'live_booth_id', 'created_by', ...CHANGING_COLUMNS, 'held_until'];
const INSERT = `INSERT INTO bookings (${ADDED.join(', ')}, created_at, booked_at)
  VALUES (${ADDED.map(() => '?').join(', ')}, UTC_TIMESTAMP(3), IF(?, UTC_TIMESTAMP(3), NULL))`;
const UPDATE = `UPDATE bookings SET ${CHANGING_COLUMNS.map((column) => `${column} = ?`).join(', ')}, live_booth_id = ?,
  end_reason = ?, booked_at = IF(?, COALESCE(booked_at, UTC_TIMESTAMP(3)), booked_at),
  ended_at = IF(?, NULL, UTC_TIMESTAMP(3)), held_until = ? WHERE fair_id = ? AND id = ? AND version = ?`;

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
      `SELECT ${FAIR_TIME_COLUMNS}, b.number, b.price_amount, b.price_currency, b.withdrawn_at,
              p.as_supplier AS exhibits
       FROM booths b JOIN fairs f ON f.id = b.fair_id
       LEFT JOIN booking_rules r ON r.fair_id = b.fair_id
       LEFT JOIN participations p ON p.fair_id = b.fair_id AND p.company_id = ?
       WHERE b.fair_id = ? AND b.id = ?`,
      [companyId, fairId, boothId],
    );
    if (!booth) return null;
    const rows: BookingRow[] = await manager.query(
      `SELECT ${BOOKING_COLUMNS} FROM bookings WHERE fair_id = ? AND live_booth_id = ?
       UNION ALL
       SELECT ${BOOKING_COLUMNS} FROM bookings
       WHERE fair_id = ? AND company_id = ? AND nth IS NOT NULL AND live_booth_id <> ?`,
      [fairId, boothId, fairId, companyId, boothId],
    );
    const claims = rows.map(toClaim);
    return {
      ...toFairTime(fairId, booth),
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
      companyClaims: claims.filter(isBooking).filter((claim) => claim.companyId === companyId),
    };
  }

  async find(fairId: FairId, id: BookingId): Promise<BookingInTime | null> {
    const found = await this.one('k.fair_id = ? AND k.id = ?', [fairId, id]);
    return found && isBooking(found.claim) ? { ...found, booking: found.claim } : null;
  }

  onBooth(fairId: FairId, boothId: BoothId): Promise<ClaimInTime | null> {
    return this.one('k.fair_id = ? AND k.live_booth_id = ?', [fairId, boothId]);
  }

  async add(claim: Claim, createdBy: string): Promise<Result<void, ClaimCollision>> {
    const { fairId, id, boothId } = claim;
    const values = [fairId, id, boothId, createdBy, ...changingValues(claim), heldUntil(claim), isMeant(claim)];
    return collided<never>(async () => {
      await this.current.required('A claim').query(INSERT, values);
      return null;
    });
  }

  async change(claim: Claim, reason: string | null = null): Promise<boolean> {
    return (await this.update(claim, reason, '')) === 1;
  }

  changeOrCollide(claim: Claim, reason: string | null = null): Promise<Result<void, ChangeObstacle>> {
    return collided<'changed-meanwhile'>(async () =>
      (await this.update(claim, reason, '')) === 1 ? null : 'changed-meanwhile',
    );
  }

  async changeWhileHeld(booking: Booking): Promise<boolean> {
    return (await this.update(booking, null, " AND state = 'held' AND held_until > UTC_TIMESTAMP(3)")) === 1;
  }

  async runOut(limit: number): Promise<{ now: Date; holds: readonly Booking[] }> {
    const rows: (BookingRow & { now: Date })[] = await this.current.get().query(
      `SELECT UTC_TIMESTAMP(3) AS now, ${BOOKING_COLUMNS} FROM bookings
       WHERE state = 'held' AND held_until <= UTC_TIMESTAMP(3) ORDER BY held_until, id LIMIT ?`,
      [limit],
    );
    return { now: rows.length > 0 ? new Date(rows[0].now) : new Date(0), holds: rows.map(toClaim).filter(isBooking) };
  }

  private async one(where: string, values: readonly string[]): Promise<ClaimInTime | null> {
    const [row]: (BookingRow & FairTimeRow)[] = await this.current.required('A claim').query(
      `SELECT ${PREFIXED_COLUMNS}, ${FAIR_TIME_COLUMNS} FROM bookings k JOIN fairs f ON f.id = k.fair_id
       LEFT JOIN booking_rules r ON r.fair_id = k.fair_id WHERE ${where}`,
      [...values],
    );
    return row ? { claim: toClaim(row), ...toFairTime(row.fair_id, row) } : null;
  }

  private async update(claim: Claim, reason: string | null, condition: string): Promise<number> {
    const live = isStanding(claim);
    const result: { affectedRows: number } = await this.current
      .required('A claim')
      .query(UPDATE + condition, [
        ...changingValues(claim),
        live ? claim.boothId : null,
        reason,
        isMeant(claim),
        live,
        heldUntil(claim),
        claim.fairId,
        claim.id,
        claim.version - 1,
      ]);
    return result.affectedRows;
  }
}

const heldUntil = (claim: Claim): Date | null => (isBooking(claim) ? claim.heldUntil : null);

/** More than a hold: the company applied for it or has it. */
const isMeant = (claim: Claim): boolean => isBooking(claim) && isStanding(claim) && claim.state !== 'held';

/** Lets a unique key answer. */
async function collided<Obstacle extends string>(
  write: () => Promise<Obstacle | null>,
): Promise<Result<void, Obstacle | ClaimCollision>> {
  try {
    const obstacle = await write();
    return obstacle ? err(obstacle) : ok(undefined);
  } catch (error) {
    const key = violatedKey(error);
    if (key === 'uq_bookings_live') return err('booth-taken');
    if (key === 'uq_bookings_company_nth') return err('nth-taken');
    throw error;
  }
}
