/** The newest released timetable of each fair, as `t`. */
export const NEWEST = `timetables t JOIN (SELECT fair_id, MAX(version_number) AS version_number FROM timetables
    GROUP BY fair_id) newest ON newest.fair_id = t.fair_id AND newest.version_number = t.version_number`;
