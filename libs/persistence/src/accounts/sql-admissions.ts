import {
  type Admission,
  type AdmissionCard,
  type AdmissionDecision,
  type AdmissionDeed,
  Admissions,
  type AdmissionState,
  type EarlierAdmission,
  type FairToEnter,
  type WaitingAdmission,
} from '@ketnoi/accounts';
import type { FairId, Page, PageRequest } from '@ketnoi/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CurrentTransaction } from '../transactions/current-transaction.js';
import { RecordChanged, violatedKey } from '../transactions/database-errors.js';
import { ADMISSION_COLUMNS, admissionCardFrom, admissionFrom, type AdmissionRow, read } from './admission-row.js';
import { toDay } from '../directory/fair-rows.js';
import { idsOrNone } from '../directory/visibility.sql.js';
import { pageOf } from './page-of.js';

const DECIDED_IN_ONE_STATEMENT = 200;

interface FairRow {
  names: string | Record<string, string>;
  ends_on: Date | string;
  time_zone: string;
}

@Injectable()
export class SqlAdmissions extends Admissions {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  async fair(fairId: FairId): Promise<FairToEnter | null> {
    const [row]: FairRow[] = await this.current
      .get()
      .query('SELECT names, ends_on, time_zone FROM fairs WHERE id = ?', [fairId]);
    return row ? { names: read(row.names), endsOn: toDay(row.ends_on), timeZone: row.time_zone } : null;
  }

  async waiting(fairId: FairId, email: string): Promise<WaitingAdmission | null> {
    const [row]: (AdmissionRow & { asked_at: Date; letters: number })[] = await this.current.get().query(
      `SELECT ${ADMISSION_COLUMNS}, asked_at, letters FROM admissions
         WHERE fair_id = ? AND email = ? AND state = 'unconfirmed'`,
      [fairId, email],
    );
    return row ? { ...admissionFrom(row), letterAt: row.asked_at, letters: row.letters } : null;
  }

  async put(admission: WaitingAdmission, tokenHash: string, forgetAt: Date): Promise<void> {
    const manager = this.writing();
    const { fairId, id, email, firm, person, message, letterAt, letters } = admission;
    await manager.query("DELETE FROM admissions WHERE fair_id = ? AND email = ? AND state = 'unconfirmed'", [
      fairId,
      email,
    ]);
    const said = [JSON.stringify(firm), JSON.stringify(person), message];
    await unlessFaster(email, () =>
      manager.query(
        `INSERT INTO admissions
           (fair_id, id, email, token_hash, state, live, firm, person, message, asked_at, letters, forget_at)
         VALUES (?, ?, ?, ?, 'unconfirmed', 1, ?, ?, ?, ?, ?, ?)`,
        [fairId, id, email, tokenHash, ...said, letterAt, letters, forgetAt],
      ),
    );
  }

  async unconfirmed(tokenHash: string): Promise<Admission | null> {
    const [row]: AdmissionRow[] = await this.current.get().query(
      `SELECT ${ADMISSION_COLUMNS} FROM admissions
         WHERE token_hash = ? AND state = 'unconfirmed' AND forget_at > UTC_TIMESTAMP(3)`,
      [tokenHash],
    );
    return row ? admissionFrom(row) : null;
  }

  async openOf(fairId: FairId, email: string): Promise<readonly EarlierAdmission[]> {
    const rows: Pick<AdmissionRow, 'id' | 'firm'>[] = await this.current
      .get()
      .query("SELECT id, firm FROM admissions WHERE fair_id = ? AND email = ? AND state = 'open' ORDER BY id", [
        fairId,
        email,
      ]);
    return rows.map(({ id, firm }) => ({ id, firm: read(firm) }));
  }

  async confirm(
    { fairId, id, email }: Admission,
    insteadOf: readonly string[],
    at: Date,
    forgetAt: Date,
  ): Promise<boolean> {
    const manager = this.writing();
    // Locked first: whoever follows the link a second time must not take its own confirmed row for an older one.
    const waiting: unknown[] = await manager.query(
      "SELECT 1 FROM admissions WHERE fair_id = ? AND id = ? AND state = 'unconfirmed' FOR UPDATE",
      [fairId, id],
    );
    if (waiting.length === 0) return false;
    await manager.query("DELETE FROM admissions WHERE fair_id = ? AND email = ? AND state = 'open' AND id IN (?)", [
      ...[fairId, email, idsOrNone(insteadOf)],
    ]);
    // Not live: an address may ask for several firms, of which only one at a time waits for its letter.
    await manager.query(
      "UPDATE admissions SET state = 'open', live = NULL, confirmed_at = ?, forget_at = ? WHERE fair_id = ? AND id = ?",
      [at, forgetAt, fairId, id],
    );
    return true;
  }

  async named(fairId: FairId, ids: readonly string[], forChange: boolean): Promise<readonly AdmissionCard[]> {
    if (ids.length === 0) return [];
    const manager = forChange ? this.writing() : this.current.get();
    const rows: AdmissionRow[] = await manager.query(
      `SELECT ${ADMISSION_COLUMNS} FROM admissions
       WHERE fair_id = ? AND id IN (?) AND state <> 'unconfirmed' ORDER BY id ${forChange ? 'FOR UPDATE' : ''}`,
      [fairId, idsOrNone(ids)],
    );
    return rows.map(admissionCardFrom);
  }

  async decide(
    fairId: FairId,
    { by, at, forgetAt }: AdmissionDeed,
    decisions: readonly AdmissionDecision[],
  ): Promise<void> {
    for (let from = 0; from < decisions.length; from += DECIDED_IN_ONE_STATEMENT) {
      const some = decisions.slice(from, from + DECIDED_IN_ONE_STATEMENT);
      const cases = some.map(() => 'WHEN ? THEN ?').join(' ');
      const each = (value: (decision: AdmissionDecision) => unknown): unknown[] =>
        some.flatMap((decision) => [decision.id, value(decision)]);
      await this.writing().query(
        `UPDATE admissions SET state = CASE id ${cases} END, live = NULL, decided_at = ?, decided_by = ?,
           company_id = CASE id ${cases} END, invitation_id = CASE id ${cases} END, reason = CASE id ${cases} END,
           forget_at = ? WHERE fair_id = ? AND id IN (?)`,
        [
          ...each(({ state }) => state),
          ...[at, by],
          ...each(({ companyId }) => companyId),
          ...each(({ invitationId }) => invitationId),
          ...each(({ reason }) => reason),
          ...[forgetAt, fairId, some.map(({ id }) => id)],
        ],
      );
    }
  }

  async ofFair(fairId: FairId, state: AdmissionState, page: PageRequest): Promise<Page<AdmissionCard>> {
    const rows: AdmissionRow[] = await this.current.get().query(
      `SELECT ${ADMISSION_COLUMNS} FROM admissions
       WHERE fair_id = ? AND state = ? AND id < ? ORDER BY id DESC LIMIT ?`,
      [fairId, state, page.after ?? '~', page.first + 1],
    );
    return pageOf(rows.map(admissionCardFrom), page.first, (card) => card.id);
  }

  private writing(): EntityManager {
    return this.current.required('An admission');
  }
}

/** The same address asked twice at once: the other one's row is there by now, and gives way the next time. */
async function unlessFaster<T>(email: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (violatedKey(error) !== 'uq_admissions_live') throw error;
    throw new RecordChanged(`${email} asked for admission twice at once`);
  }
}
