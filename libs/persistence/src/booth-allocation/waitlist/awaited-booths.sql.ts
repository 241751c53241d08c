/**
 * How long a booth that fell free is kept for those who wait. The job that offers it takes moments; a worker that stands
 * still, or an entry that cannot be served, does not keep a booth from everybody for longer than this.
 */
const KEPT = 'INTERVAL 15 MINUTE';

/** The booth `b` is one that the entry `e` waits for. */
export const SUITS = `b.area_dm2 BETWEEN e.least_area_dm2 AND e.most_area_dm2 AND (e.kind IS NULL OR e.kind = b.kind)
     AND (JSON_LENGTH(e.zone_ids) = 0 OR JSON_CONTAINS(e.zone_ids, JSON_QUOTE(b.zone_id)))`;
/** The entry `e` was never offered the booth `b`. */
export const NOT_OFFERED = `NOT EXISTS (SELECT 1 FROM waitlist_offers o
      WHERE o.fair_id = e.fair_id AND o.entry_id = e.id AND o.booth_id = b.id)`;

/** Somebody waits for the booth `b`. Asked first: at a fair where nobody does, nothing else is read. */
const WAITED_FOR = `EXISTS (SELECT 1 FROM waitlist_entries e
    WHERE e.fair_id = b.fair_id AND e.state = 'waiting' AND ${SUITS} AND ${NOT_OFFERED})`;

/** How the booth `b` may have fallen free just now: a claim that ended or went elsewhere, or a hold that ran out. */
const ENDED = `FROM bookings old
      WHERE old.fair_id = b.fair_id AND old.booth_id = b.id AND old.ended_at > UTC_TIMESTAMP(3) - ${KEPT}`;
const LEFT = `FROM left_booths old
      WHERE old.fair_id = b.fair_id AND old.booth_id = b.id AND old.left_at > UTC_TIMESTAMP(3) - ${KEPT}`;
const RAN_OUT = `FROM bookings old
      WHERE old.fair_id = b.fair_id AND old.live_booth_id = b.id AND old.state = 'held'
        AND old.held_until > UTC_TIMESTAMP(3) - ${KEPT} AND old.held_until <= UTC_TIMESTAMP(3)`;

/** Of a booth `b`: it fell free just now and suits somebody who waits. */
export const AWAITED = `(${WAITED_FOR} AND (EXISTS (SELECT 1 ${ENDED}) OR EXISTS (SELECT 1 ${LEFT})
    OR EXISTS (SELECT 1 ${RAN_OUT})))`;

const LONG_AGO = "TIMESTAMP'1970-01-01 00:00:00.000'";
/** Until when a booth that is awaited is kept, should it be offered to nobody meanwhile; null where it is not. */
export const KEPT_UNTIL = `IF(${AWAITED}, GREATEST(COALESCE((SELECT MAX(old.ended_at) ${ENDED}), ${LONG_AGO}),
    COALESCE((SELECT MAX(old.left_at) ${LEFT}), ${LONG_AGO}),
    COALESCE((SELECT MAX(old.held_until) ${RAN_OUT}), ${LONG_AGO})) + ${KEPT}, NULL)`;
