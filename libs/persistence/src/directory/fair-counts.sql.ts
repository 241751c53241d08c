import { LIVE, OCCUPYING } from '../booth-allocation/booking-states.sql.js';
import { notReplaced } from '../booth-allocation/moves/moves.sql.js';

/** Counts over a fair. Each statement takes the fair's id once. */

export const BOOTHS_BY_CLAIM = `SELECT COALESCE(k.state, 'free') AS state, COUNT(*) AS count
  FROM booths b LEFT JOIN bookings k ON k.fair_id = b.fair_id AND k.live_booth_id = b.id AND k.state IN ${LIVE}
  WHERE b.fair_id = ? AND ${notReplaced('b')} GROUP BY COALESCE(k.state, 'free')`;

export const BOOKED_MONEY = `SELECT price_currency AS currency, SUM(price_amount) AS booked, SUM(paid_amount) AS paid
  FROM bookings WHERE fair_id = ? AND company_id IS NOT NULL AND state IN ${OCCUPYING} GROUP BY price_currency`;

export const ASKED_MONEY = `SELECT r.currency, SUM(l.amount) AS asked
  FROM payment_requests r JOIN payment_request_lines l ON l.fair_id = r.fair_id AND l.request_id = r.id
  WHERE r.fair_id = ? AND r.state <> 'cancelled' GROUP BY r.currency`;

const says = (kinds: string): string =>
  `EXISTS (SELECT 1 FROM profile_facts f WHERE f.company_id = p.company_id AND f.kind IN (${kinds}))`;

/** Of a participation `p`. */
export const SAYS_WHAT = says("'product', 'process'");
export const SAYS_HOW_MUCH = says("'moq', 'monthly-capacity', 'spare-capacity', 'lead-time-days'");

export const PROFILES = `SELECT COUNT(*) AS suppliers, COALESCE(SUM(${SAYS_WHAT} AND ${SAYS_HOW_MUCH}), 0) AS complete
  FROM participations p WHERE p.fair_id = ? AND p.as_supplier = 1`;

export const NEEDS = `SELECT COUNT(*) AS open, COALESCE(SUM(EXISTS (
    SELECT 1 FROM requests r WHERE r.fair_id = n.fair_id AND r.buyer_id = n.company_id AND r.need_id = n.id
      AND r.live_mark = 1)), 0) AS covered
  FROM needs n WHERE n.fair_id = ? AND n.state = 'open'`;

export const REQUESTS = `SELECT state, COUNT(*) AS count,
    COALESCE(SUM(state = 'open' AND origin = 'proposal'), 0) AS offers
  FROM requests WHERE fair_id = ? GROUP BY state`;

export const ROUNDS = `SELECT kind, COALESCE(SUM(state = 'finished'), 0) AS finished,
    COALESCE(SUM(live_kind IS NOT NULL), 0) AS running
  FROM rounds WHERE fair_id = ? GROUP BY kind`;

export const NEWEST_RELEASE = `SELECT t.id, t.version_number AS versionNumber, t.released_at AS releasedAt,
    (SELECT COUNT(*) FROM meetings m WHERE m.fair_id = t.fair_id AND m.timetable_id = t.id) AS meetings
  FROM timetables t WHERE t.fair_id = ? AND t.version_number IS NOT NULL ORDER BY t.version_number DESC LIMIT 1`;

/** Takes the fair, the timetable and the fair again. A seat's row says who meets, also where several share a meeting. */
export const WITHOUT_MEETING = `SELECT COUNT(*) AS count FROM participations p
  LEFT JOIN (SELECT DISTINCT SUBSTRING(o.resource, 6, 36) AS company_id FROM occupancies o
    WHERE o.fair_id = ? AND o.timetable_id = ? AND o.resource LIKE 'seat:%') s ON s.company_id = p.company_id
  WHERE p.fair_id = ? AND p.as_supplier = 1 AND s.company_id IS NULL`;

export const DECISIONS = `SELECT
    (SELECT COUNT(*) FROM bookings k WHERE k.fair_id = f.id AND k.state = 'approved' AND k.overdue_at IS NOT NULL
       AND k.company_id IS NOT NULL) AS overdueDeposits,
    (SELECT COUNT(*) FROM bank_transactions t WHERE t.fair_id = f.id AND t.state = 'doubtful') AS doubtfulTransfers,
    (SELECT COUNT(*) FROM subsidy_grants g WHERE g.fair_id = f.id AND g.state = 'requested') AS subsidyRequests,
    (SELECT COUNT(*) FROM waitlist_entries w WHERE w.fair_id = f.id AND w.state IN ('waiting', 'offered')) AS onWaitlist
  FROM fairs f WHERE f.id = ?`;

export const PRESS_BOOTHS = `SELECT
    (SELECT COUNT(*) FROM booths b WHERE b.fair_id = f.id AND ${notReplaced('b')}) AS booths,
    (SELECT COUNT(*) FROM bookings k WHERE k.fair_id = f.id AND k.live_booth_id IS NOT NULL AND k.state IN ${OCCUPYING}) AS boothsTaken
  FROM fairs f WHERE f.id = ?`;

export const PRESS_EXHIBITORS = `SELECT c.sector_id AS sectorId, c.country, COUNT(*) AS count
  FROM (SELECT k.company_id FROM bookings k WHERE k.fair_id = ? AND k.state IN ${OCCUPYING} AND k.company_id IS NOT NULL
        UNION
        SELECT g.company_id FROM co_exhibitors g JOIN bookings k ON k.fair_id = g.fair_id AND k.id = g.booking_id
        WHERE g.fair_id = ? AND g.state = 'standing' AND k.state IN ${OCCUPYING}) x
  JOIN companies c ON c.id = x.company_id GROUP BY c.sector_id, c.country`;

export const PRESS_VISITORS = `SELECT c.country, COUNT(*) AS count
  FROM participations p JOIN companies c ON c.id = p.company_id
  WHERE p.fair_id = ? AND p.as_buyer = 1 GROUP BY c.country`;
