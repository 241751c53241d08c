import { Injectable } from '@nestjs/common';
import type { FairId, ProposalId, RoundId } from '@ketnoi/kernel';
import { type Proposal, Proposals, type ProposalState } from '@ketnoi/meetings';
import { insertRows } from '../bulk/bulk-insert.js';
import { CurrentTransaction } from '../transactions/current-transaction.js';
import { PROPOSAL_COLUMNS, type ProposalRow, toProposal } from './proposal-row.js';
import { ProposalEntity } from './proposal.entity.js';

@Injectable()
export class SqlProposals extends Proposals {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  addAll(proposals: readonly Proposal[]): Promise<void> {
    const rows = proposals.map(({ unknown, ...proposal }) => ({ ...proposal, unknowns: unknown }));
    return insertRows(this.current.required('A proposal'), ProposalEntity, rows);
  }

  async review(fairId: FairId, roundId: RoundId, ids: readonly ProposalId[], state: ProposalState): Promise<number> {
    if (ids.length === 0) return 0;
    const { affectedRows }: { affectedRows: number } = await this.current
      .required('A review')
      .query(
        `UPDATE proposals SET state = ? WHERE fair_id = ? AND id IN (?) AND round_id = ? AND state IN ('proposed', 'dropped')`,
        [state, fairId, ids, roundId],
      );
    return affectedRows;
  }

  async inState(fairId: FairId, roundId: RoundId, state: ProposalState): Promise<readonly Proposal[]> {
    const rows: ProposalRow[] = await this.current
      .get()
      .query(
        `SELECT ${PROPOSAL_COLUMNS} FROM proposals WHERE fair_id = ? AND round_id = ? AND state = ? ORDER BY position`,
        [fairId, roundId, state],
      );
    return rows.map(toProposal);
  }

  async markOffered(fairId: FairId, roundId: RoundId, ids: readonly ProposalId[]): Promise<void> {
    await this.current
      .required('An offer')
      .query(
        `UPDATE proposals SET state = 'offered' WHERE fair_id = ? AND id IN (?) AND round_id = ? AND state = 'proposed'`,
        [fairId, ids, roundId],
      );
  }
}
