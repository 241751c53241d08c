import { Injectable } from '@nestjs/common';
import type { FairId, ProposalId, RoundId } from '@ketnoi/kernel';
import { type Answer, type ListedProposal, ProposalLists } from '@ketnoi/meetings';
import { CurrentTransaction } from '../transactions/current-transaction.js';
import { jsonValue } from './json-value.js';
import type { ProposalRow } from './proposal-row.js';

interface ListedRow extends Pick<ProposalRow, 'id' | 'position' | 'state' | 'score' | 'reasons'> {
  buyer_name: string;
  supplier_name: string;
}

interface AnswerRow {
  proposal_id: ProposalId;
  buyer_answer: Answer | null;
  supplier_answer: Answer | null;
}

@Injectable()
export class SqlProposalLists extends ProposalLists {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  async ofRound(fairId: FairId, roundId: RoundId): Promise<readonly ListedProposal[]> {
    const rows: ListedRow[] = await this.current.get().query(
      `SELECT p.id, p.position, p.state, p.score, p.reasons, b.short_name AS buyer_name, s.short_name AS supplier_name
       FROM proposals p JOIN companies b ON b.id = p.buyer_id JOIN companies s ON s.id = p.supplier_id
       WHERE p.fair_id = ? AND p.round_id = ? ORDER BY p.position`,
      [fairId, roundId],
    );
    const answers = await this.answers(fairId, roundId);
    return rows.map((row) => {
      const answer = answers.get(row.id);
      return {
        ...{ id: row.id, position: row.position, state: row.state, score: row.score, reasons: jsonValue(row.reasons) },
        ...{ buyerName: row.buyer_name, supplierName: row.supplier_name },
        buyerAnswer: answer?.buyer_answer ?? null,
        supplierAnswer: answer?.supplier_answer ?? null,
      };
    });
  }

  /** Requests are not found by their proposals; so proposals are found by the requests. */
  private async answers(fairId: FairId, roundId: RoundId): Promise<ReadonlyMap<ProposalId, AnswerRow>> {
    const rows: AnswerRow[] = await this.current.get().query(
      `SELECT r.proposal_id, r.buyer_answer, r.supplier_answer
       FROM requests r JOIN proposals p ON p.fair_id = r.fair_id AND p.id = r.proposal_id
       WHERE r.fair_id = ? AND p.round_id = ? ORDER BY r.id`,
      [fairId, roundId],
    );
    return new Map(rows.map((row) => [row.proposal_id, row]));
  }
}
