export { rankLines, type MatchLine, type Ranking } from './rank-lines.js';
export type { Row, RowNotice } from './row.js';
export { needsFromRows, suppliersFromRows, type Taken } from './rows.js';
