import { Injectable } from '@nestjs/common';
import {
  type BookingId,
  type BoothId,
  type CompanyId,
  err,
  type FairId,
  type HallId,
  ok,
  type PersonId,
  type Result,
} from '@ketnoi/kernel';
import {
  type Because,
  type Block,
  type Booking,
  type BookingInTime,
  Bookings,
  type BoothShape,
  type ChangedClaim,
  type ChangeObstacle,
  type Claim,
  type ClaimCollision,
  type ClaimInTime,
  type ClaimSituation,
  type EndCause,
  isBooking,
  isStanding,
  type WishedClaim,
  whyOf,
} from '@ketnoi/booth-allocation';
import { assigned, type Assigned, changeEach } from '../bulk/change-each.sql.js';
import { CurrentTransaction } from '../transactions/current-transaction.js';
import { violatedKey } from '../transactions/database-errors.js';
import {
  BOOKING_COLUMNS,
  type BookingRow,
  CHANGING,
  CHANGING_COLUMNS,
  changingValues,
  toClaim,
} from './booking-row.js';
import { readSituations, readSituationsOf } from './claim-situation.sql.js';
import { checkMarks } from './drawn-marks.js';
import { fromJson } from './plan-rows.js';
import { FAIR_TIME_COLUMNS, type FairTimeRow, toFairTime } from './rules-row.js';

const PREFIXED_COLUMNS = BOOKING_COLUMNS.replaceAll(/\w+/g, 'k.$&');
const ADDED = ['fair_id', 'id', 'live_booth_id', 'created_by', ...CHANGING_COLUMNS, 'held_until'];
const INSERT = `INSERT INTO bookings (${ADDED.join(', ')}, created_at, booked_at)`;
const ROW = `(${ADDED.map(() => '?').join(', ')}, UTC_TIMESTAMP(3), IF(?, UTC_TIMESTAMP(3), NULL))`;
interface SavedClaim {
  readonly claim: Claim;
  readonly because: Because<EndCause> | null;
}

/**
 * What an ended booking says of its end stays, whatever is entered for it later. When a hold ran out is asked before that
 * is written: assignments are made from left to right. A hold ended when it ran out, not when somebody noticed.
 */
const SAVED: readonly Assigned<SavedClaim>[] = [
  ...Object.entries(CHANGING).map(([column, of]) => ({ column, values: ({ claim }: SavedClaim) => [of(claim)] })),
  { column: 'live_booth_id', values: ({ claim }) => [isStanding(claim) ? claim.boothId : null] },
  ...(['reason', 'cause'] as const).map((what) => ({
    column: `end_${what}`,
    as: `IF(?, ?, COALESCE(end_${what}, ?))`,
    values: ({ claim, because }: SavedClaim) => [isStanding(claim), whyOf(because)[what], whyOf(because)[what]],
  })),
  {
    column: 'booked_at',
    as: 'IF(?, COALESCE(booked_at, UTC_TIMESTAMP(3)), booked_at)',
    values: ({ claim }) => [isMeant(claim)],
  },
  {
    column: 'ended_at',
    as: 'IF(?, NULL, COALESCE(ended_at, IF(?, held_until, NULL), UTC_TIMESTAMP(3)))',
    values: ({ claim }) => [isStanding(claim), claim.state === 'expired'],
  },
  { column: 'held_until', values: ({ claim }) => [heldUntil(claim)] },
];
const UPDATE = `UPDATE bookings SET ${SAVED.map(({ column, as = '?' }) => `${column} = ${as}`).join(', ')}
  WHERE fair_id = ? AND id = ? AND version = ?`;

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
    return (await this.situations(fairId, [boothId], companyId)).at(0) ?? null;
  }

  situations(fairId: FairId, boothIds: readonly BoothId[], companyId: CompanyId): Promise<readonly ClaimSituation[]> {
    return readSituations(this.current.required('A claim'), fairId, boothIds, companyId);
  }

  situationsOf(fairId: FairId, wishes: readonly WishedClaim[]): Promise<readonly ClaimSituation[]> {
    return readSituationsOf(this.current.required('A claim'), fairId, wishes);
  }

  async shapes(fairId: FairId, boothIds: readonly BoothId[]): Promise<readonly BoothShape[]> {
    const rows: { id: BoothId; hall_id: HallId; outline: unknown }[] = await this.current
      .get()
      .query('SELECT id, hall_id, outline FROM booths WHERE fair_id = ? AND id IN (?)', [fairId, [...boothIds]]);
    return rows.map((row) => ({ boothId: row.id, hallId: row.hall_id, outline: fromJson(row.outline) }));
  }

  async boothNumber(fairId: FairId, boothId: BoothId): Promise<string> {
    const [row]: { number: string }[] = await this.current
      .get()
      .query('SELECT number FROM booths WHERE fair_id = ? AND id = ?', [fairId, boothId]);
    return row?.number ?? '';
  }

  async find(fairId: FairId, id: BookingId): Promise<BookingInTime | null> {
    return (await this.inTime('k.fair_id = ? AND k.id = ?', [fairId, id])).at(0) ?? null;
  }

  async findAll(fairId: FairId, ids: readonly BookingId[]): Promise<readonly BookingInTime[]> {
    return ids.length === 0 ? [] : this.inTime('k.fair_id = ? AND k.id IN (?)', [fairId, [...ids]]);
  }

  async lock(fairId: FairId, ids: readonly BookingId[]): Promise<readonly Booking[]> {
    if (ids.length === 0) return [];
    const rows: BookingRow[] = await this.current.required('A claim').query(
      `SELECT ${BOOKING_COLUMNS} FROM bookings
       WHERE fair_id = ? AND id IN (?) AND company_id IS NOT NULL ORDER BY id FOR UPDATE`,
      [fairId, [...ids]],
    );
    return rows.map(toClaim).filter(isBooking);
  }

  async onBooths(fairId: FairId, boothIds: readonly BoothId[]): Promise<ReadonlyMap<BoothId, ClaimInTime>> {
    if (boothIds.length === 0) return new Map();
    const rows: (Partial<BookingRow> & FairTimeRow & { on_booth: BoothId; drawn: number })[] = await this.current
      .required('A claim')
      .query(
        `SELECT ${PREFIXED_COLUMNS}, ${FAIR_TIME_COLUMNS}, b.id AS on_booth, b.withdrawn_at IS NULL AS drawn
       FROM booths b JOIN fairs f ON f.id = b.fair_id
       LEFT JOIN booking_rules r ON r.fair_id = b.fair_id
       LEFT JOIN bookings k ON k.fair_id = b.fair_id AND k.live_booth_id = b.id WHERE b.fair_id = ? AND b.id IN (?)`,
        [fairId, [...boothIds]],
      );
    return new Map(
      rows.map((row) => {
        const claim = row.id ? toClaim(row as BookingRow) : null;
        return [row.on_booth, { claim, isDrawn: Number(row.drawn) === 1, ...toFairTime(fairId, row) }];
      }),
    );
  }

  add(claim: Claim, createdBy: PersonId | null): Promise<Result<void, ClaimCollision>> {
    return this.addAll([claim], createdBy);
  }

  async addAll(claims: readonly Claim[], createdBy: PersonId | null): Promise<Result<void, ClaimCollision>> {
    const rows = claims.map((claim) => [
      claim.fairId,
      claim.id,
      claim.boothId,
      createdBy,
      ...changingValues(claim),
      heldUntil(claim),
      isMeant(claim),
    ]);
    return collided<never>(async () => {
      const sql = `${INSERT} VALUES ${rows.map(() => ROW).join(', ')}`;
      const manager = this.current.required('A claim');
      await manager.query(sql, rows.flat());
      const booked = claims.filter(isBooking).map(({ boothId }) => boothId);
      if (claims.length > 0) await checkMarks(manager, claims[0].fairId, booked);
      return null;
    });
  }

  async change(claim: Claim, because: Because<EndCause> | null = null): Promise<boolean> {
    return (await this.update(claim, because, '')) === 1;
  }

  changeAll(
    fairId: FairId,
    changes: readonly ChangedClaim[],
    because: Because<EndCause> | null = null,
  ): Promise<boolean> {
    return changeEach(this.current.required('A claim'), changes, {
      table: 'bookings',
      fairId,
      key: { id: ({ from }) => from.id },
      asRead: { version: ({ from }) => from.version },
      set: SAVED.map((one) => ({ ...one, values: ({ to }) => one.values({ claim: to, because }) })),
    });
  }

  changeAllOrCollide(fairId: FairId, changes: readonly ChangedClaim[]): Promise<Result<void, ChangeObstacle>> {
    return collided<'changed-meanwhile'>(async () => {
      if (!(await this.changeAll(fairId, changes))) return 'changed-meanwhile';
      const boothIds = changes.map(({ to }) => to.boothId);
      await checkMarks(this.current.required('A claim'), fairId, boothIds);
      return null;
    });
  }

  changeOrCollide(claim: Claim): Promise<Result<void, ChangeObstacle>> {
    return collided<'changed-meanwhile'>(async () => {
      const left = await this.boothLeftBy(claim);
      if ((await this.update(claim, null, '')) !== 1) return 'changed-meanwhile';
      if (left !== null) await this.rememberLeft(claim, left);
      await checkMarks(this.current.required('A claim'), claim.fairId, [claim.boothId]);
      return null;
    });
  }

  async changeWhileHeld(booking: Booking): Promise<boolean> {
    return (await this.update(booking, null, " AND state = 'held' AND held_until > UTC_TIMESTAMP(3)")) === 1;
  }

  endBlocks(fairId: FairId, blocks: readonly Block[], because: Because<EndCause> | null): Promise<boolean> {
    const { reason, cause } = whyOf(because);
    return changeEach(this.current.required('A claim'), blocks, {
      table: 'bookings',
      fairId,
      key: { id: ({ id }) => id },
      asRead: { version: ({ version }) => version },
      set: assigned({ end_reason: () => reason, end_cause: () => cause }),
      and: "state = 'released', live_booth_id = NULL, ended_at = UTC_TIMESTAMP(3), version = version + 1",
      where: "state = 'blocked'",
    });
  }

  depositsToLookAt(limit: number): Promise<readonly BookingInTime[]> {
    return this.inTime(
      `k.state = 'approved' AND k.deposit_due_on IS NOT NULL AND (k.reminded_at IS NULL OR
         (k.overdue_at IS NULL AND k.deposit_due_on < UTC_DATE() + INTERVAL 1 DAY))`,
      [limit],
      'ORDER BY k.deposit_due_on, k.id LIMIT ?',
    );
  }

  async runOut(limit: number): Promise<{ now: Date; holds: readonly Booking[] }> {
    const rows: (BookingRow & { now: Date })[] = await this.current.get().query(
      `SELECT UTC_TIMESTAMP(3) AS now, ${BOOKING_COLUMNS} FROM bookings
       WHERE state = 'held' AND held_until <= UTC_TIMESTAMP(3) ORDER BY held_until, id LIMIT ?`,
      [limit],
    );
    return { now: rows.length > 0 ? new Date(rows[0].now) : new Date(0), holds: rows.map(toClaim).filter(isBooking) };
  }

  private async inTime(where: string, values: readonly unknown[], rest = ''): Promise<BookingInTime[]> {
    const rows: (BookingRow & FairTimeRow)[] = await this.current.required('A claim').query(
      `SELECT ${PREFIXED_COLUMNS}, ${FAIR_TIME_COLUMNS} FROM bookings k JOIN fairs f ON f.id = k.fair_id
       LEFT JOIN booking_rules r ON r.fair_id = k.fair_id WHERE ${where} ${rest}`,
      [...values],
    );
    return rows.flatMap((row) => {
      const claim = toClaim(row);
      return isBooking(claim) ? [{ booking: claim, ...toFairTime(row.fair_id, row) }] : [];
    });
  }

  /** The booth that the stored row names, where the changed one names another. What the update then finds is this row, or none. */
  private async boothLeftBy({ fairId, id, boothId }: Claim): Promise<BoothId | null> {
    const [row]: { booth_id: BoothId }[] = await this.current
      .required('A claim')
      .query('SELECT booth_id FROM bookings WHERE fair_id = ? AND id = ? AND booth_id <> ?', [fairId, id, boothId]);
    return row?.booth_id ?? null;
  }

  private async rememberLeft({ fairId, id, companyId }: Claim, left: BoothId): Promise<void> {
    await this.current.required('A claim').query(
      `INSERT INTO left_booths (fair_id, booth_id, booking_id, company_id, left_at) VALUES (?, ?, ?, ?, UTC_TIMESTAMP(3))
       ON DUPLICATE KEY UPDATE left_at = VALUES(left_at)`,
      [fairId, left, id, companyId],
    );
  }

  private async update(claim: Claim, because: Because<EndCause> | null, condition: string): Promise<number> {
    const result: { affectedRows: number } = await this.current
      .required('A claim')
      .query(UPDATE + condition, [
        ...SAVED.flatMap(({ values }) => values({ claim, because })),
        ...[claim.fairId, claim.id, claim.version - 1],
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
