import type { CompanyId, FairId, NeedId, ProposalId, RoundId } from '@ketnoi/kernel';
import type { Proposal, ProposalState } from '@ketnoi/meetings';
import { jsonValue } from './json-value.js';

export const PROPOSAL_COLUMNS = `fair_id, id, round_id, buyer_id, supplier_id, need_id, score, confidence, buyer_score,
  supplier_score, verdict, reasons, gates, unknowns, position, state`;

export interface ProposalRow {
  fair_id: FairId;
  id: ProposalId;
  round_id: RoundId;
  buyer_id: CompanyId;
  supplier_id: CompanyId;
  need_id: NeedId | null;
  score: number;
  confidence: number;
  buyer_score: number | null;
  supplier_score: number | null;
  verdict: Proposal['verdict'];
  reasons: unknown;
  gates: unknown;
  unknowns: unknown;
  position: number;
  state: ProposalState;
}

export const toProposal = (row: ProposalRow): Proposal => ({
  fairId: row.fair_id,
  id: row.id,
  roundId: row.round_id,
  buyerId: row.buyer_id,
  supplierId: row.supplier_id,
  needId: row.need_id,
  score: row.score,
  confidence: row.confidence,
  buyerScore: row.buyer_score,
  supplierScore: row.supplier_score,
  verdict: row.verdict,
  reasons: jsonValue(row.reasons),
  gates: jsonValue(row.gates),
  unknown: jsonValue(row.unknowns),
  position: row.position,
  state: row.state,
});
