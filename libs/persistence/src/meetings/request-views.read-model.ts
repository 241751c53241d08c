import { Injectable } from '@nestjs/common';
import type { CompanyId, FairId, Page, PageRequest, RoundId } from '@ketnoi/kernel';
import {
  type AnswerCounts,
  type RequestFilter,
  type RequestRow,
  RequestViews,
  type Side,
  type SilentOffer,
  type Wish,
} from '@ketnoi/meetings';
import { CurrentTransaction } from '../transactions/current-transaction.js';
import { pageOf } from './cursor.js';
import type { RequestRecord } from './request-row.js';
import { SEEN_COLUMNS, type SeenRow, toRequestRow } from './seen-request-row.js';

@Injectable()
export class SqlRequestViews extends RequestViews {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  async ofCompany(
    fairId: FairId,
    companyId: CompanyId,
    filter: RequestFilter,
    page: PageRequest,
  ): Promise<Page<RequestRow>> {
    const states = filter.states?.length ? 'AND r.state IN (?)' : '';
    const waiting = filter.waitingForMe
      ? `AND r.state = 'open' AND IF(r.buyer_id = ?, r.buyer_answer, r.supplier_answer) IS NULL`
      : '';
    const rows = await this.rows<SeenRow>(
      `SELECT ${SEEN_COLUMNS} FROM requests r
       LEFT JOIN proposals p ON p.fair_id = r.fair_id AND p.id = r.proposal_id
       LEFT JOIN needs n ON n.fair_id = r.fair_id AND n.id = r.need_id
       LEFT JOIN preferences w ON w.fair_id = r.fair_id AND w.from_company_id = ?
         AND w.about_company_id = IF(r.buyer_id = ?, r.supplier_id, r.buyer_id)
       WHERE r.fair_id = ? AND (r.buyer_id = ? OR r.supplier_id = ?) AND r.id < ? ${states} ${waiting}
       ORDER BY r.id DESC LIMIT ?`,
      [
        companyId,
        companyId,
        fairId,
        companyId,
        companyId,
        page.after ?? '~',
        ...(states ? [filter.states] : []),
        ...(waiting ? [companyId] : []),
        page.first + 1,
      ],
    );
    return pageOf(
      rows,
      page,
      (row) => row.id,
      (row) => toRequestRow(row, companyId),
    );
  }

  async unanswered(fairId: FairId, roundId: RoundId, page: PageRequest): Promise<Page<SilentOffer>> {
    const rows = await this.rows<RequestRecord>(
      `SELECT r.id, r.buyer_id, r.supplier_id, r.buyer_answer, r.supplier_answer, r.deadline_at FROM requests r
       JOIN proposals p ON p.fair_id = r.fair_id AND p.id = r.proposal_id AND p.round_id = ?
       WHERE r.fair_id = ? AND r.state = 'open' AND r.id > ? ORDER BY r.id LIMIT ?`,
      [roundId, fairId, page.after ?? '', page.first + 1],
    );
    return pageOf(
      rows,
      page,
      (row) => row.id,
      (row) => ({
        requestId: row.id,
        buyerId: row.buyer_id,
        supplierId: row.supplier_id,
        silent: silentSides(row),
        deadlineAt: row.deadline_at,
      }),
    );
  }

  async answerCounts(fairId: FairId, roundId: RoundId): Promise<AnswerCounts> {
    const [row] = await this.rows<Record<keyof AnswerCounts, string | number | null>>(
      `SELECT COUNT(*) AS offered, SUM(r.state = 'accepted') AS accepted, SUM(r.state = 'declined') AS declined,
         SUM(r.state = 'expired') AS expired, SUM(r.state = 'open') AS open,
         SUM(r.state = 'open' AND r.buyer_answer IS NULL) AS buyersSilent,
         SUM(r.state = 'open' AND r.supplier_answer IS NULL) AS suppliersSilent
       FROM requests r JOIN proposals p ON p.fair_id = r.fair_id AND p.id = r.proposal_id
       WHERE r.fair_id = ? AND p.round_id = ?`,
      [fairId, roundId],
    );
    const count = (key: keyof AnswerCounts): number => Number(row[key] ?? 0);
    return {
      offered: count('offered'),
      accepted: count('accepted'),
      declined: count('declined'),
      expired: count('expired'),
      open: count('open'),
      buyersSilent: count('buyersSilent'),
      suppliersSilent: count('suppliersSilent'),
    };
  }

  async preferencesOf(
    fairId: FairId,
    companyId: CompanyId,
    page: PageRequest,
  ): Promise<Page<{ readonly companyId: CompanyId; readonly wish: Wish }>> {
    const rows = await this.rows<{ about: CompanyId; wish: Wish }>(
      `SELECT about_company_id AS about, wish FROM preferences
       WHERE fair_id = ? AND from_company_id = ? AND about_company_id > ? ORDER BY about_company_id LIMIT ?`,
      [fairId, companyId, page.after ?? '', page.first + 1],
    );
    return pageOf(
      rows,
      page,
      (row) => row.about,
      (row) => ({ companyId: row.about, wish: row.wish }),
    );
  }

  private rows<T>(statement: string, values: unknown[]): Promise<T[]> {
    return this.current.get().query(statement, values);
  }
}

function silentSides(row: RequestRecord): Side[] {
  const sides: Side[] = [];
  if (row.buyer_answer === null) sides.push('buyer');
  if (row.supplier_answer === null) sides.push('supplier');
  return sides;
}
