import { Injectable } from '@nestjs/common';
import {
  type CityGrant,
  type GrantId,
  type GrantInProgramme,
  type ProgrammeForFirm,
  type ProgrammeId,
  type Reservation,
  type ReservationObstacle,
  Subsidies,
  SUBSIDY_COSTS,
  type SubsidyCost,
  type SubsidyGrant,
  type SubsidyProgramme,
} from '@ketnoi/booth-allocation';
import { type BookingId, type CompanyId, err, type FairId, ok, type PersonId, type Result } from '@ketnoi/kernel';
import { assigned, changeEach, type ChangeOfEach } from '../../bulk/change-each.sql.js';
import { CurrentTransaction } from '../../transactions/current-transaction.js';
import { violatedKey } from '../../transactions/database-errors.js';
import { ENDED } from '../booking-states.sql.js';
import {
  GRANT_COLUMNS,
  grantColumnsOf,
  type GrantRow,
  grantValues,
  PROGRAMME_COLUMNS,
  type ProgrammeRow,
  toGrant,
  toProgramme,
} from './subsidy-rows.js';

const CHANGED_GRANT: Omit<ChangeOfEach<SubsidyGrant>, 'fairId'> = {
  table: 'subsidy_grants',
  key: { id: ({ id }) => id },
  asRead: { version: ({ version }) => version - 1 },
  set: assigned<SubsidyGrant>({
    state: ({ state }) => state,
    papers: ({ papers }) => JSON.stringify(papers),
    reserved: ({ reserved }) => reserved,
    settled: ({ settled }) => settled,
    decision_number: ({ decisionNumber }) => decisionNumber,
    reason: ({ reason }) => reason,
    cause: ({ cause }) => cause,
    decided_by: ({ decidedBy }) => decidedBy,
    decided_at: ({ decidedAt }) => decidedAt,
    settled_at: ({ settledAt }) => settledAt,
    version: ({ version }) => version,
  }),
};
const RESERVED: Omit<ChangeOfEach<Reservation>, 'fairId'> = {
  table: 'subsidy_programmes',
  key: { id: ({ grant }) => grant.programmeId },
  set: [{ column: 'reserved', as: 'reserved + ?', values: ({ amount }) => [amount] }],
  only: { as: 'reserved + settled + ? <= budget', values: ({ amount }) => [amount] },
};
const GRANTED: Omit<ChangeOfEach<Reservation>, 'fairId'> = {
  table: 'subsidy_firms',
  key: { programme_id: ({ grant }) => grant.programmeId, company_id: ({ grant }) => grant.companyId },
  set: [{ column: 'granted', as: 'granted + ?', values: ({ amount }) => [amount] }],
  only: { as: 'granted + ? <= ?', values: ({ amount, mostPerFirm }) => [amount, mostPerFirm] },
};

/** One for each that is named, of all that is reserved of it. */
function summed(reservations: readonly Reservation[], of: (one: Reservation) => string): readonly Reservation[] {
  const sums = new Map<string, Reservation>();
  for (const one of reservations) sums.set(of(one), { ...one, amount: one.amount + (sums.get(of(one))?.amount ?? 0) });
  return [...sums.values()];
}

/** Budgets and allowances are never read and written back: each change is one update that holds only within the limit. */
@Injectable()
export class SqlSubsidies extends Subsidies {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  async addProgramme(programme: SubsidyProgramme, createdBy: PersonId): Promise<void> {
    const { fairId, id, name, decisionNumber, budget, reserved, settled, percent, mostPerFirm } = programme;
    await this.write(
      `INSERT INTO subsidy_programmes (${PROGRAMME_COLUMNS}, created_by, created_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, UTC_TIMESTAMP(3))`,
      [
        ...[fairId, id, name, decisionNumber, budget, reserved, settled, percent, mostPerFirm],
        ...[JSON.stringify(programme.covers), JSON.stringify(programme.papers)],
        ...[programme.opensAt, programme.closesAt, createdBy],
      ],
    );
  }

  async changeProgramme({ fairId, id, budget, closesAt }: SubsidyProgramme): Promise<boolean> {
    const changed = await this.write(
      `UPDATE subsidy_programmes SET budget = ?, closes_at = ?
        WHERE fair_id = ? AND id = ? AND reserved + settled <= ?`,
      [budget, closesAt, fairId, id, budget],
    );
    return changed === 1;
  }

  async programme(fairId: FairId, id: ProgrammeId): Promise<SubsidyProgramme | null> {
    return (await this.programmesOf(fairId, [id])).at(0) ?? null;
  }

  private async programmesOf(fairId: FairId, ids: readonly ProgrammeId[]): Promise<readonly SubsidyProgramme[]> {
    if (ids.length === 0) return [];
    const rows: ProgrammeRow[] = await this.current
      .get()
      .query(`SELECT ${PROGRAMME_COLUMNS} FROM subsidy_programmes WHERE fair_id = ? AND id IN (?)`, [
        fairId,
        [...new Set(ids)],
      ]);
    return rows.map(toProgramme);
  }

  async programmesFor(fairId: FairId, companyId: CompanyId): Promise<readonly ProgrammeForFirm[]> {
    const rows: (ProgrammeRow & { granted: number | string | null })[] = await this.current.get().query(
      `SELECT ${PROGRAMME_COLUMNS.replaceAll(/\w+/g, 'p.$&')}, f.granted FROM subsidy_programmes p
         LEFT JOIN subsidy_firms f ON f.fair_id = p.fair_id AND f.programme_id = p.id AND f.company_id = ?
        WHERE p.fair_id = ? ORDER BY p.opens_at, p.id`,
      [companyId, fairId],
    );
    return rows.map((row) => ({ programme: toProgramme(row), grantedToFirm: Number(row.granted ?? 0) }));
  }

  async grants(fairId: FairId, ids: readonly GrantId[]): Promise<readonly GrantInProgramme[]> {
    if (ids.length === 0) return [];
    const rows: (GrantRow & { granted: number | string | null })[] = await this.current.get().query(
      `SELECT ${grantColumnsOf('g')}, f.granted FROM subsidy_grants g
         LEFT JOIN subsidy_firms f ON f.fair_id = g.fair_id AND f.programme_id = g.programme_id
                                  AND f.company_id = g.company_id
        WHERE g.fair_id = ? AND g.id IN (?)`,
      [fairId, [...ids]],
    );
    const programmeIds = rows.map((row) => row.programme_id);
    const programmes = new Map((await this.programmesOf(fairId, programmeIds)).map((one) => [one.id, one]));
    return rows.flatMap((row) => {
      const programme = programmes.get(row.programme_id);
      return programme ? [{ grant: toGrant(row), programme, grantedToFirm: Number(row.granted ?? 0) }] : [];
    });
  }

  async liveOn(fairId: FairId, bookingIds: readonly BookingId[]): Promise<readonly CityGrant[]> {
    if (bookingIds.length === 0) return [];
    const rows: (GrantRow & { percent: number })[] = await this.current.get().query(
      `SELECT ${grantColumnsOf('g')}, p.percent FROM subsidy_grants g
         JOIN subsidy_programmes p ON p.fair_id = g.fair_id AND p.id = g.programme_id
        WHERE g.fair_id = ? AND g.booking_id IN (?) AND g.state IN ('requested', 'approved', 'settled')`,
      [fairId, [...bookingIds]],
    );
    return rows.map((row) => {
      const { bookingId, costs, reserved, settled } = toGrant(row);
      return { bookingId, costs, amount: reserved + settled, percent: row.percent };
    });
  }

  async add(grant: SubsidyGrant): Promise<Result<void, SubsidyCost>> {
    const { fairId, id, bookingId, programmeId, companyId } = grant;
    for (const cost of SUBSIDY_COSTS.filter((known) => grant.costs.includes(known))) {
      // One by one, so that the key that refuses tells which cost it is; what was written before is taken back.
      const claimed = await this.claimCost([fairId, bookingId, cost, id]);
      if (claimed) continue;
      await this.freeCosts(grant);
      return err(cost);
    }
    await this.write(
      `INSERT INTO subsidy_firms (fair_id, programme_id, company_id, granted) VALUES (?, ?, ?, 0)
       ON DUPLICATE KEY UPDATE granted = granted`,
      [fairId, programmeId, companyId],
    );
    await this.write(`INSERT INTO subsidy_grants (${GRANT_COLUMNS}) VALUES (?)`, [grantValues(grant)]);
    return ok(undefined);
  }

  changeAll(fairId: FairId, grants: readonly SubsidyGrant[]): Promise<boolean> {
    return changeEach(this.current.required('A subsidy'), grants, { ...CHANGED_GRANT, fairId });
  }

  async freeCosts(...grants: readonly SubsidyGrant[]): Promise<void> {
    if (grants.length === 0) return;
    await this.write(
      `DELETE FROM subsidised_costs WHERE fair_id = ? AND booking_id IN (?)
         AND (booking_id, grant_id) IN (${grants.map(() => '(?, ?)').join(', ')})`,
      [
        grants[0].fairId,
        grants.map(({ bookingId }) => bookingId),
        ...grants.flatMap(({ bookingId, id }) => [bookingId, id]),
      ],
    );
  }

  async reserveAll(fairId: FairId, reservations: readonly Reservation[]): Promise<Result<void, ReservationObstacle>> {
    const manager = this.current.required('A subsidy');
    const ofProgrammes = summed(reservations, ({ grant }) => grant.programmeId);
    if (!(await changeEach(manager, ofProgrammes, { ...RESERVED, fairId }))) return err('budget');
    const ofFirms = summed(reservations, ({ grant }) => `${grant.programmeId} ${grant.companyId}`);
    return (await changeEach(manager, ofFirms, { ...GRANTED, fairId })) ? ok(undefined) : err('firm');
  }

  async settle({ fairId, programmeId, companyId }: SubsidyGrant, reserved: number, paid: number): Promise<void> {
    await this.write(
      'UPDATE subsidy_programmes SET reserved = reserved - ?, settled = settled + ? WHERE fair_id = ? AND id = ?',
      [reserved, paid, fairId, programmeId],
    );
    await this.write(
      'UPDATE subsidy_firms SET granted = granted - ? WHERE fair_id = ? AND programme_id = ? AND company_id = ?',
      [reserved - paid, fairId, programmeId, companyId],
    );
  }

  async ofEndedBookings(limit: number): Promise<readonly SubsidyGrant[]> {
    const rows: GrantRow[] = await this.current.get().query(
      `SELECT ${grantColumnsOf('g')} FROM subsidy_grants g
         JOIN bookings k ON k.fair_id = g.fair_id AND k.id = g.booking_id AND k.state IN ${ENDED}
        WHERE g.state IN ('requested', 'approved') ORDER BY g.id LIMIT ?`,
      [limit],
    );
    return rows.map(toGrant);
  }

  private async claimCost(row: readonly string[]): Promise<boolean> {
    try {
      await this.write('INSERT INTO subsidised_costs (fair_id, booking_id, cost, grant_id) VALUES (?)', [row]);
      return true;
    } catch (error) {
      if (violatedKey(error) === 'PRIMARY') return false;
      throw error;
    }
  }

  /** Answers how many rows it changed or, for updates, found. */
  private async write(statement: string, values: unknown[]): Promise<number> {
    const { affectedRows }: { affectedRows: number } = await this.current
      .required('A subsidy')
      .query(statement, values);
    return affectedRows;
  }
}
