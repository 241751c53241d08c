import type { FairGap } from '@ketnoi/directory';
import { SAYS_HOW_MUCH, SAYS_WHAT } from './fair-counts.sql.js';

/**
 * Companies with a gap as rows (company_id, count). Each takes the fair's id as often as it has question marks. Before the
 * first release nobody is without a meeting: nobody could have one.
 */
export const GAPS: Readonly<Record<FairGap, string>> = {
  'without-meeting': `SELECT p.company_id, 1 AS count FROM participations p
    JOIN (SELECT t.id FROM timetables t WHERE t.fair_id = ? AND t.version_number IS NOT NULL
      ORDER BY t.version_number DESC LIMIT 1) newest
    LEFT JOIN (SELECT DISTINCT o.timetable_id, SUBSTRING(o.resource, 6, 36) AS company_id FROM occupancies o
      WHERE o.fair_id = ? AND o.resource LIKE 'seat:%') s
      ON s.timetable_id = newest.id AND s.company_id = p.company_id
    WHERE p.fair_id = ? AND p.as_supplier = 1 AND s.company_id IS NULL`,
  'incomplete-profile': `SELECT p.company_id, 1 AS count FROM participations p
    WHERE p.fair_id = ? AND p.as_supplier = 1 AND NOT (${SAYS_WHAT} AND ${SAYS_HOW_MUCH})`,
  'need-without-request': `SELECT n.company_id, COUNT(*) AS count FROM needs n
    WHERE n.fair_id = ? AND n.state = 'open' AND NOT EXISTS (SELECT 1 FROM requests r
      WHERE r.fair_id = n.fair_id AND r.buyer_id = n.company_id AND r.need_id = n.id AND r.live_mark = 1)
    GROUP BY n.company_id`,
};
