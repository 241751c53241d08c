import { NOT_OFFERED, SUITS } from './awaited-booths.sql.js';

/** Of a booth `b`: somebody claimed it once, or it was closed. */
export const CLAIMED_BEFORE = `EXISTS (SELECT 1 FROM bookings old
    WHERE old.fair_id = b.fair_id AND (old.booth_id = b.id OR old.left_booth_id = b.id))`;
/** Nobody comes by a new booth before the fair opens booking. */
export const BOOKING_IS_OPEN = `EXISTS (SELECT 1 FROM booking_rules r WHERE r.fair_id = b.fair_id
   AND r.opens_at <= UTC_TIMESTAMP(3) AND UTC_TIMESTAMP(3) < r.closes_at)`;

/**
 * Booths that the waitlist has still to look at, should no event have told of them: freed ones that suit somebody who
 * waits and was not offered them, booths drawn since they wait (ids tell which came first) while booking is open, and
 * offers whose booking has moved on.
 */
export const UNFINISHED_OFFERS = `
  SELECT b.fair_id AS fairId, b.id AS boothId FROM waitlist_entries e
    JOIN booths b ON b.fair_id = e.fair_id AND b.withdrawn_at IS NULL
     AND ${SUITS}
    LEFT JOIN bookings k ON k.fair_id = b.fair_id AND k.live_booth_id = b.id
   WHERE e.state = 'waiting' AND k.id IS NULL
     AND (${CLAIMED_BEFORE} OR (b.id > e.id AND ${BOOKING_IS_OPEN}))
     AND ${NOT_OFFERED}
  UNION
  SELECT o.fair_id, o.booth_id FROM waitlist_offers o
    JOIN bookings k ON k.fair_id = o.fair_id AND k.id = o.booking_id
   WHERE o.state = 'open' AND (k.state <> 'held' OR k.held_until <= UTC_TIMESTAMP(3))
  LIMIT 1000`;
