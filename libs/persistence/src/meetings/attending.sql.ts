/**
 * The people who attend for a company, as `d`: those chosen as delegates who still belong to it. Whoever left the company
 * is asked, shown and counted for it no longer, whatever was chosen before; the whole unique key makes it one row each.
 */
export const ATTENDING = `delegates d JOIN memberships dm ON dm.person_id = d.person_id AND dm.fair_id = ''
    AND dm.company_id = d.company_id AND dm.role = 'member'`;
