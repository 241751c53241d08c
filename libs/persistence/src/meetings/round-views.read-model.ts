import { Injectable } from '@nestjs/common';
import type { FairId, Page, PageRequest, RoundId } from '@ketnoi/kernel';
import { type Proposal, type ProposalFilter, type Round, RoundViews } from '@ketnoi/meetings';
import { CurrentTransaction } from '../transactions/current-transaction.js';
import { pageOf } from './cursor.js';
import { PROPOSAL_COLUMNS, type ProposalRow, toProposal } from './proposal-row.js';
import { ROUND_COLUMNS, type RoundRow, toRound } from './round-row.js';

@Injectable()
export class SqlRoundViews extends RoundViews {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  async rounds(fairId: FairId, page: PageRequest): Promise<Page<Round>> {
    const rows: RoundRow[] = await this.current
      .get()
      .query(`SELECT ${ROUND_COLUMNS} FROM rounds WHERE fair_id = ? AND id < ? ORDER BY id DESC LIMIT ?`, [
        fairId,
        page.after ?? '~',
        page.first + 1,
      ]);
    return pageOf(rows, page, (row) => row.id, toRound);
  }

  async proposals(
    fairId: FairId,
    roundId: RoundId,
    filter: ProposalFilter,
    page: PageRequest,
  ): Promise<Page<Proposal>> {
    const state = filter.state ? 'AND state = ?' : '';
    const company = filter.companyId ? 'AND (buyer_id = ? OR supplier_id = ?)' : '';
    const rows: ProposalRow[] = await this.current.get().query(
      `SELECT ${PROPOSAL_COLUMNS} FROM proposals
       WHERE fair_id = ? AND round_id = ? AND position > ? ${state} ${company} ORDER BY position LIMIT ?`,
      [
        fairId,
        roundId,
        Number(page.after ?? 0) || 0,
        ...(state ? [filter.state] : []),
        ...(company ? [filter.companyId, filter.companyId] : []),
        page.first + 1,
      ],
    );
    return pageOf(rows, page, (row) => String(row.position), toProposal);
  }
}
