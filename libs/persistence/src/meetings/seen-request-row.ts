import type { CompanyId } from '@ketnoi/kernel';
import type { RequestRow, Wish } from '@ketnoi/meetings';
import { jsonValue } from './json-value.js';
import type { RequestRecord } from './request-row.js';

export const SEEN_COLUMNS = `r.id, r.buyer_id, r.supplier_id, r.need_id, r.origin, r.state, r.buyer_answer, r.supplier_answer,
  r.message, r.message_language, r.deadline_at, r.created_at, n.confidential, w.wish AS own_wish, p.score AS proposal_score,
  p.confidence, p.reasons, p.gates, p.unknowns`;

export interface SeenRow extends RequestRecord {
  created_at: Date;
  confidential: number | null;
  own_wish: Wish | null;
  proposal_score: number | null;
  confidence: number | null;
  reasons: unknown;
  gates: unknown;
  unknowns: unknown;
}

/** A request seen from one of its companies. */
export function toRequestRow(row: SeenRow, companyId: CompanyId): RequestRow {
  const buys = row.buyer_id === companyId;
  return {
    id: row.id,
    side: buys ? 'buyer' : 'supplier',
    otherCompanyId: buys ? row.supplier_id : row.buyer_id,
    needId: row.need_id,
    needConfidential: row.confidential === 1,
    origin: row.origin,
    state: row.state,
    ownAnswer: buys ? row.buyer_answer : row.supplier_answer,
    otherAnswer: buys ? row.supplier_answer : row.buyer_answer,
    ownWish: row.own_wish,
    message: row.message,
    messageLanguage: row.message_language,
    deadlineAt: row.deadline_at,
    createdAt: row.created_at,
    why:
      row.proposal_score === null
        ? null
        : {
            score: row.proposal_score,
            confidence: row.confidence ?? 0,
            reasons: jsonValue(row.reasons),
            gates: jsonValue(row.gates),
            unknown: jsonValue(row.unknowns),
          },
  };
}
