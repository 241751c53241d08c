import { NOT_OFFERED, SUITS } from './awaited-booths.sql.js';

/**
 * Of a booth `b`: somebody claimed it once, or it was closed; or it was drawn in the place of one that a company had.
 * A booth that is merely new, from a file or drawn, freed nobody's place: whoever wants it books it.
 */
export const CLAIMED_BEFORE = `(EXISTS (SELECT 1 FROM bookings old WHERE old.fair_id = b.fair_id AND old.booth_id = b.id)
   OR EXISTS (SELECT 1 FROM left_booths old WHERE old.fair_id = b.fair_id AND old.booth_id = b.id)
   OR EXISTS (SELECT 1 FROM booth_replacements r
    JOIN bookings old ON old.fair_id = r.fair_id AND old.booth_id = r.booth_id AND old.company_id IS NOT NULL
    WHERE r.fair_id = b.fair_id AND r.replaced_by = b.id)
   OR EXISTS (SELECT 1 FROM booth_replacements r
    JOIN left_booths old ON old.fair_id = r.fair_id AND old.booth_id = r.booth_id AND old.company_id IS NOT NULL
    WHERE r.fair_id = b.fair_id AND r.replaced_by = b.id))`;

/**
 * Booths that the waitlist has still to look at, should no event have told of them: freed ones that suit somebody who
 * waits and was not offered them, and offers whose booking has moved on.
 */
export const UNFINISHED_OFFERS = `
  SELECT b.fair_id AS fairId, b.id AS boothId FROM waitlist_entries e
    JOIN booths b ON b.fair_id = e.fair_id AND b.withdrawn_at IS NULL
     AND ${SUITS}
    LEFT JOIN bookings k ON k.fair_id = b.fair_id AND k.live_booth_id = b.id
   WHERE e.state = 'waiting' AND k.id IS NULL
     AND ${CLAIMED_BEFORE}
     AND ${NOT_OFFERED}
  UNION
  SELECT o.fair_id, o.booth_id FROM waitlist_offers o
    JOIN bookings k ON k.fair_id = o.fair_id AND k.id = o.booking_id
   WHERE o.state = 'open' AND (k.state <> 'held' OR k.held_until <= UTC_TIMESTAMP(3))
  LIMIT 1000`;
