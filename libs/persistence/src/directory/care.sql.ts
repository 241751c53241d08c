/**
 * Whether the organisers and group leaders of a fair look after what a company shows everywhere: it came into the
 * directory there, so that none of its participations is older, or nobody belongs to it yet. To enrol a company that
 * others brought in gives a right over its part in the fair alone. `t` is its participation at that fair.
 */
export const IN_CARE = `(NOT EXISTS (SELECT 1 FROM participations older
    WHERE older.company_id = t.company_id AND older.created_at < t.created_at)
  OR NOT EXISTS (SELECT 1 FROM memberships own WHERE own.company_id = t.company_id))`;

export const COMPANY_IN_CARE = `SELECT 1 FROM participations t WHERE t.fair_id = ? AND t.company_id = ? AND ${IN_CARE}`;
