import { OCCUPYING } from './booking-states.sql.js';
import { KEPT_UNTIL } from './waitlist/awaited-booths.sql.js';

/**
 * How a booth `b` with its live claim `k` stands. A hold that has run out but was not swept yet is free for whoever looks,
 * though not at once: for a second a confirmation that was written in time may be about to commit, and a booth seen free
 * would then be its holder's after all. An application keeps others off like a hold.
 */
export const STATE = `CASE WHEN b.withdrawn_at IS NOT NULL OR (k.state = 'blocked' AND k.group_id IS NULL) THEN 'withdrawn'
  WHEN k.state = 'blocked' THEN 'reserved'
  WHEN k.state IN ${OCCUPYING} THEN 'booked'
  WHEN k.state = 'applied' OR (k.state = 'held' AND k.held_until > UTC_TIMESTAMP(3) - INTERVAL 1 SECOND) THEN 'held'
  ELSE 'free' END`;
/** Only of what else would be free: nobody else is kept waiting by those on the waitlist. */
export const KEPT = `CASE WHEN b.withdrawn_at IS NOT NULL OR k.state <> 'held' OR k.held_until > UTC_TIMESTAMP(3) - INTERVAL 1 SECOND
  THEN NULL ELSE ${KEPT_UNTIL} END`;
