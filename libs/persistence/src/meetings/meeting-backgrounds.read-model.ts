import type { CompanyId, FairId, Language, NeedId, RequestId } from '@ketnoi/kernel';
import { type MeetingBackground, MeetingBackgrounds } from '@ketnoi/meetings';
import { Injectable } from '@nestjs/common';
import { CurrentTransaction } from '../transactions/current-transaction.js';
import { ATTENDING } from './attending.sql.js';
import { grouped } from './inputs/grouped.js';

interface RequestRow {
  readonly id: RequestId;
  readonly buyerId: CompanyId;
  readonly supplierId: CompanyId;
  readonly needId: NeedId | null;
  readonly message: string | null;
  readonly messageLanguage: Language | null;
}

/** Where a meeting names no need, more of the buyer's would be no briefing. */
const MOST_NEEDS = 5;
/** So that a list is never empty and a reading always takes as many statements. */
const NOBODY = ['-'];

@Injectable()
export class SqlMeetingBackgrounds extends MeetingBackgrounds {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  async of(fairId: FairId, requestIds: readonly RequestId[]): Promise<readonly MeetingBackground[]> {
    const requests = await this.rows<RequestRow>(
      `SELECT id, buyer_id AS buyerId, supplier_id AS supplierId, need_id AS needId, message,
         message_language AS messageLanguage FROM requests WHERE fair_id = ? AND id IN (?)`,
      [fairId, [...NOBODY, ...requestIds]],
    );
    const buyers = new Set(requests.map(({ buyerId }) => buyerId));
    const companies = new Set(requests.flatMap(({ buyerId, supplierId }) => [buyerId, supplierId]));
    const needs = await this.rows<{ id: NeedId; companyId: CompanyId }>(
      `SELECT id, company_id AS companyId FROM needs
       WHERE fair_id = ? AND company_id IN (?) AND state = 'open' AND confidential = 0 ORDER BY id`,
      [fairId, [...NOBODY, ...buyers]],
    );
    const spoken = await this.rows<{ companyId: CompanyId; language: Language }>(
      `SELECT DISTINCT d.company_id AS companyId, l.language FROM ${ATTENDING}
       JOIN person_languages l ON l.person_id = d.person_id AND l.level <> 'basic'
       WHERE d.fair_id = ? AND d.company_id IN (?) ORDER BY l.language`,
      [fairId, [...NOBODY, ...companies]],
    );
    const needsOf = grouped(
      needs,
      (row) => row.companyId,
      (row) => row.id,
    );
    const languagesOf = grouped(
      spoken,
      (row) => row.companyId,
      (row) => row.language,
    );
    return requests.map(({ id, buyerId, supplierId, needId, message, messageLanguage }) => ({
      requestId: id,
      message,
      messageLanguage,
      needIds: needId ? [needId] : (needsOf.get(buyerId) ?? []).slice(0, MOST_NEEDS),
      buyerLanguages: languagesOf.get(buyerId) ?? [],
      supplierLanguages: languagesOf.get(supplierId) ?? [],
    }));
  }

  private rows<T>(statement: string, values: unknown[]): Promise<T[]> {
    return this.current.get().query(statement, values);
  }
}
