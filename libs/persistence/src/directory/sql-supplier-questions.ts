import { Injectable } from '@nestjs/common';
import type { CompanyId, FairId, Language, PersonId } from '@ketnoi/kernel';
import {
  type QuestionEntries,
  type QuestionHandle,
  type QuestionKind,
  type QuestionLetter,
  type QuestionState,
  type QuestionView,
  type SupplierQuestion,
  SupplierQuestions,
  type Unit,
} from '@ketnoi/directory';
import { Sha256Tokens } from '../accounts/sha256-tokens.js';
import { Mailbox } from '../foundations/mailbox.js';
import { CurrentTransaction } from '../transactions/current-transaction.js';
import { violatedKey } from '../transactions/database-errors.js';

interface Row {
  fair_id: FairId;
  id: string;
  company_id: CompanyId;
  kind: QuestionKind;
  taxonomy_id: string | null;
  unit: Unit | null;
  asked_by: PersonId;
  expires_at: Date;
  company_name: string;
  fair_names: string | QuestionView['fairName'];
  state: QuestionState;
}

const STATE = `CASE WHEN q.answered_at IS NOT NULL THEN 'answered'
  WHEN q.expires_at <= UTC_TIMESTAMP(3) THEN 'expired' ELSE 'open' END`;

const VIEW = `SELECT q.fair_id, q.id, q.company_id, q.kind, q.taxonomy_id, q.unit, q.asked_by, q.expires_at,
    c.short_name AS company_name, f.names AS fair_names, ${STATE} AS state
  FROM supplier_questions q JOIN companies c ON c.id = q.company_id JOIN fairs f ON f.id = q.fair_id`;

/** The same secrets as those of sign-in links: 256 random bits, of which the hash is kept. */
@Injectable()
export class SqlSupplierQuestions extends SupplierQuestions {
  private readonly tokens = new Sha256Tokens();

  constructor(
    private readonly current: CurrentTransaction,
    private readonly mailbox: Mailbox,
  ) {
    super();
  }

  makeToken(): { readonly token: string; readonly hash: string } {
    const token = this.tokens.next();
    return { token, hash: this.tokens.hash(token) };
  }

  /** Of two that ask the same at once the second waits at the key, and then finds the first's. */
  async add(question: SupplierQuestion, tokenHash: string): Promise<boolean> {
    const { fairId, id, companyId, kind, taxonomyId, unit, askedBy, expiresAt } = question;
    const manager = this.current.required('A question');
    const subject = subjectOf(question);
    await manager.query(
      `UPDATE supplier_questions SET live_subject = NULL
       WHERE fair_id = ? AND company_id = ? AND live_subject = ? AND expires_at <= UTC_TIMESTAMP(3)`,
      [fairId, companyId, subject],
    );
    try {
      await manager.query(
        `INSERT INTO supplier_questions (fair_id, id, token_hash, company_id, kind, taxonomy_id, unit, asked_by, asked_at,
           expires_at, live_subject) VALUES (?, ?, ?, ?, ?, ?, ?, ?, UTC_TIMESTAMP(3), ?, ?)`,
        [fairId, id, tokenHash, companyId, kind, taxonomyId, unit, askedBy, expiresAt, subject],
      );
      return true;
    } catch (error) {
      if (violatedKey(error) !== 'uq_supplier_questions_live') throw error;
      return false;
    }
  }

  readers(companyId: CompanyId): Promise<readonly { email: string; language: Language }[]> {
    return this.current.get().query(
      `SELECT DISTINCT p.email, p.language FROM memberships m JOIN people p ON p.id = m.person_id
       WHERE m.company_id = ? AND m.fair_id = '' AND p.email IS NOT NULL ORDER BY p.email`,
      [companyId],
    );
  }

  async write({ to, language, fairId, params }: QuestionLetter, requestId: string): Promise<void> {
    await this.mailbox.writeAll([{ to, language, fairId, template: 'supplier-question', params }], requestId);
  }

  async byToken(token: string): Promise<QuestionView | null> {
    const rows: Row[] = await this.current.get().query(`${VIEW} WHERE q.token_hash = ?`, [this.tokens.hash(token)]);
    return rows.length > 0 ? toView(rows[0]) : null;
  }

  async waiting(
    fairId: FairId,
    companyId: CompanyId,
    which: QuestionEntries | { readonly id: string },
  ): Promise<QuestionView | null> {
    const [column, value] = 'id' in which ? ['id', which.id] : ['live_subject', subjectOf(which)];
    const rows: Row[] = await this.current.get().query(
      `${VIEW} WHERE q.fair_id = ? AND q.company_id = ? AND q.${column} = ? AND q.answered_at IS NULL
         AND q.expires_at > UTC_TIMESTAMP(3)`,
      [fairId, companyId, value],
    );
    return rows.length > 0 ? toView(rows[0]) : null;
  }

  async open(fairId: FairId, companyId: CompanyId): Promise<readonly QuestionView[]> {
    const rows: Row[] = await this.current.get().query(
      `${VIEW} WHERE q.fair_id = ? AND q.company_id = ? AND q.answered_at IS NULL
         AND q.expires_at > UTC_TIMESTAMP(3) ORDER BY q.asked_at, q.id LIMIT 100`,
      [fairId, companyId],
    );
    return rows.map(toView);
  }

  async askedToday(fairId: FairId, askedBy: PersonId): Promise<number> {
    const [{ asked }]: { asked: number | string }[] = await this.current.get().query(
      `SELECT COUNT(*) AS asked FROM supplier_questions
       WHERE fair_id = ? AND asked_by = ? AND asked_at > UTC_TIMESTAMP(3) - INTERVAL 1 DAY`,
      [fairId, askedBy],
    );
    return Number(asked);
  }

  async take(by: QuestionHandle, answer: string): Promise<SupplierQuestion | null> {
    const [where, values] =
      'token' in by
        ? ['token_hash = ?', [this.tokens.hash(by.token)]]
        : ['fair_id = ? AND company_id = ? AND id = ?', [by.fairId, by.companyId, by.id]];
    const { affectedRows }: { affectedRows: number } = await this.current.required('An answer').query(
      `UPDATE supplier_questions SET answered_at = UTC_TIMESTAMP(3), answer = ?, live_subject = NULL
       WHERE ${where} AND answered_at IS NULL AND expires_at > UTC_TIMESTAMP(3)`,
      [answer, ...values],
    );
    if (affectedRows !== 1) return null;
    const rows: Row[] = await this.current
      .get()
      .query(`${VIEW} WHERE q.${where.replaceAll(' AND ', ' AND q.')}`, values);
    return toView(rows[0]);
  }
}

/** What the key of questions that wait goes by. */
const subjectOf = ({ kind, taxonomyId, unit }: QuestionEntries): string =>
  [kind, taxonomyId ?? '', unit ?? ''].join('|');

const toView = (row: Row): QuestionView => ({
  fairId: row.fair_id,
  id: row.id,
  companyId: row.company_id,
  kind: row.kind,
  taxonomyId: row.taxonomy_id,
  unit: row.unit,
  askedBy: row.asked_by,
  expiresAt: row.expires_at,
  companyName: row.company_name,
  fairName: typeof row.fair_names === 'string' ? JSON.parse(row.fair_names) : row.fair_names,
  state: row.state,
});
