import type { CompanyId, FairId, InterpreterId, RequestId } from '@ketnoi/kernel';
import type { IdlePin, Wish } from '@ketnoi/meetings';
import type { EntityManager } from 'typeorm';

export interface PlacingRequest {
  readonly id: RequestId;
  readonly buyer_id: CompanyId;
  readonly supplier_id: CompanyId;
  readonly score: number | null;
  readonly buyer_wish: Wish | null;
  readonly supplier_wish: Wish | null;
  readonly pinned: RequestId | null;
  readonly pin_slot: number | null;
  readonly pin_place_id: string | null;
  readonly pin_interpreter_id: InterpreterId | null;
}

/**
 * What a timetable is made of: accepted requests, living ones that an organiser pinned and, where they were offered with
 * silence for a yes, offers that nobody has declined. Banned pairs are
 * not among them, nor what was called off on the day.
 */
export function readPlacingRequests(manager: EntityManager, fairId: FairId): Promise<PlacingRequest[]> {
  return manager.query(
    `SELECT r.id, r.buyer_id, r.supplier_id, r.score, bw.wish AS buyer_wish, sw.wish AS supplier_wish,
       p.request_id AS pinned, p.slot AS pin_slot, p.place_id AS pin_place_id, p.interpreter_id AS pin_interpreter_id
     FROM requests r
     LEFT JOIN pins p ON p.fair_id = r.fair_id AND p.request_id = r.id
     LEFT JOIN bans b ON b.fair_id = r.fair_id AND b.buyer_id = r.buyer_id AND b.supplier_id = r.supplier_id
     LEFT JOIN called_off_meetings o ON o.fair_id = r.fair_id AND o.request_id = r.id
     LEFT JOIN preferences bw ON bw.fair_id = r.fair_id AND bw.from_company_id = r.buyer_id AND bw.about_company_id = r.supplier_id
     LEFT JOIN preferences sw ON sw.fair_id = r.fair_id AND sw.from_company_id = r.supplier_id AND sw.about_company_id = r.buyer_id
     WHERE r.fair_id = ? AND b.buyer_id IS NULL AND o.request_id IS NULL
       AND (r.state = 'accepted' OR (r.state = 'open' AND p.request_id IS NOT NULL)
         OR (r.state = 'open' AND r.silence_rule = 'accept' AND r.deadline_at IS NOT NULL
           AND COALESCE(bw.wish, '') <> 'no-thanks' AND COALESCE(sw.wish, '') <> 'no-thanks'))
     ORDER BY r.id`,
    [fairId],
  );
}

/** Pins on requests that no timetable may hold any more, and why. */
export function readIdlePins(manager: EntityManager, fairId: FairId): Promise<IdlePin[]> {
  return manager.query(
    `SELECT p.request_id AS requestId,
       CASE WHEN b.buyer_id IS NOT NULL THEN 'banned' WHEN o.request_id IS NOT NULL THEN 'called-off' ELSE 'request-closed' END AS code
     FROM pins p
     JOIN requests r ON r.fair_id = p.fair_id AND r.id = p.request_id
     LEFT JOIN bans b ON b.fair_id = r.fair_id AND b.buyer_id = r.buyer_id AND b.supplier_id = r.supplier_id
     LEFT JOIN called_off_meetings o ON o.fair_id = r.fair_id AND o.request_id = r.id
     WHERE p.fair_id = ? AND (r.state NOT IN ('open', 'accepted') OR b.buyer_id IS NOT NULL OR o.request_id IS NOT NULL)
     ORDER BY p.request_id`,
    [fairId],
  );
}
