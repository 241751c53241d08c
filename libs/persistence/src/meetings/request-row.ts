import type { CompanyId, FairId, NeedId, ProposalId, RequestId } from '@ketnoi/kernel';
import type { Answer, MeetingRequest, RequestOrigin, RequestState, SilenceRule } from '@ketnoi/meetings';

export const REQUEST_COLUMNS = `fair_id, id, buyer_id, supplier_id, need_id, origin, proposal_id, asked_by, state, buyer_answer,
  supplier_answer, message, message_language, score, deadline_at, silence_rule`;

export interface RequestRecord {
  fair_id: FairId;
  id: RequestId;
  buyer_id: CompanyId;
  supplier_id: CompanyId;
  need_id: NeedId | null;
  origin: RequestOrigin;
  proposal_id: ProposalId | null;
  asked_by: CompanyId | null;
  state: RequestState;
  buyer_answer: Answer | null;
  supplier_answer: Answer | null;
  message: string | null;
  message_language: string | null;
  score: number | null;
  deadline_at: Date | null;
  silence_rule: SilenceRule | null;
}

export const toRequest = (row: RequestRecord): MeetingRequest => ({
  fairId: row.fair_id,
  id: row.id,
  buyerId: row.buyer_id,
  supplierId: row.supplier_id,
  needId: row.need_id,
  origin: row.origin,
  proposalId: row.proposal_id,
  askedBy: row.asked_by,
  state: row.state,
  buyerAnswer: row.buyer_answer,
  supplierAnswer: row.supplier_answer,
  message: row.message,
  messageLanguage: row.message_language,
  score: row.score,
  deadlineAt: row.deadline_at,
  silenceRule: row.silence_rule,
});
