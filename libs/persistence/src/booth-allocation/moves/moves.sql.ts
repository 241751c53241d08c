import { OCCUPYING } from '../booking-states.sql.js';

/** The booth is still drawn: no other took its place. */
export const notReplaced = (booth: string): string =>
  `NOT EXISTS (SELECT 1 FROM booth_replacements z WHERE z.fair_id = ${booth}.fair_id AND z.booth_id = ${booth}.id)`;

/** Companies and the booths at which they stand: their own and those that they share, as rows of a derived table. */
export const STANDS = `(SELECT k.fair_id, k.company_id, k.booth_id FROM bookings k WHERE k.state IN ${OCCUPYING}
  UNION ALL SELECT k.fair_id, x.company_id, k.booth_id FROM co_exhibitors x
  JOIN bookings k ON k.fair_id = x.fair_id AND k.id = x.booking_id AND k.state IN ${OCCUPYING} WHERE x.state = 'standing')`;

/** Whether a company (`p.fair_id`, `p.company_id`) stands at a booth of some zones; the list of zones is asked for twice. */
export const STANDS_IN_ZONES = `(EXISTS (SELECT 1 FROM bookings k JOIN booths b ON b.fair_id = k.fair_id AND b.id = k.booth_id
    WHERE k.fair_id = p.fair_id AND k.company_id = p.company_id AND k.state IN ${OCCUPYING} AND b.zone_id IN (?))
  OR EXISTS (SELECT 1 FROM co_exhibitors x
    JOIN bookings k ON k.fair_id = x.fair_id AND k.id = x.booking_id AND k.state IN ${OCCUPYING}
    JOIN booths b ON b.fair_id = k.fair_id AND b.id = k.booth_id
    WHERE x.fair_id = p.fair_id AND x.company_id = p.company_id AND x.state = 'standing' AND b.zone_id IN (?)))`;
