import type { StandingProblem, StandingRow, StandingsReading } from '@ketnoi/booth-allocation';
import { foldedHeading } from '../tables/folded-heading.js';
import { readTable } from '../tables/read-table.js';
import type { Table } from '../tables/table.js';
import { FIRM_CODE_HEADINGS } from '../firms/firm-code-headings.js';

type Column = 'company' | 'points' | 'newcomer';

/** What the columns may be called. A company is named by its tax code or its id. */
const HEADINGS: Readonly<Record<Column, readonly string[]>> = {
  company: [
    'company',
    'taxCode',
    'Tax code',
    'Mã số thuế',
    'MST',
    '税コード',
    '세금 코드',
    '稅號',
    'รหัสภาษี',
    'เลขประจำตัวผู้เสียภาษี',
    ...FIRM_CODE_HEADINGS,
  ],
  points: ['points', 'Priority points', 'Điểm ưu tiên', '優先点', '우선 점수', '優先積分', 'คะแนนลำดับ'],
  newcomer: ['newcomer', 'Newcomer', 'Đơn vị mới', '初出展', '신규', '新參展', 'รายใหม่'],
};
const YES = ['1', 'x', 'yes', 'true', 'có'];
const NO = ['', '0', 'no', 'false', 'không'];
const MOST_ROWS = 3_000;

/** An organiser's list of priority points, Excel or CSV; other columns are ignored. */
export async function readPoints(bytes: Uint8Array): Promise<StandingsReading> {
  const table = await readTable(bytes);
  if (!table.ok) return none({ row: table.error.row ?? 1, column: table.error.column ?? null, code: 'unusable' });
  const at = (column: Column): number => placeOf(table.value, column);
  const missing = (['company', 'points'] as const).filter((column) => at(column) < 0);
  if (missing.length > 0) return none(...missing.map((column) => ({ row: 1, column, code: 'required' as const })));
  if (table.value.rows.length > MOST_ROWS)
    return none({ row: table.value.rows[MOST_ROWS].row, column: null, code: 'out-of-range' });
  const problems: StandingProblem[] = [];
  const rows = table.value.rows.map(({ row, cells }): StandingRow => {
    const cell = (column: Column): string => (cells[at(column)] ?? '').trim();
    const points = /^\d{1,6}$/.test(cell('points')) ? Number(cell('points')) : NaN;
    const newcomer = cell('newcomer').toLowerCase();
    if (Number.isNaN(points))
      problems.push({ row, column: 'points', code: /^-?\d+$/.test(cell('points')) ? 'out-of-range' : 'unusable' });
    if (![...YES, ...NO].includes(newcomer)) problems.push({ row, column: 'newcomer', code: 'unusable' });
    return { row, company: cell('company'), points, newcomer: YES.includes(newcomer) };
  });
  return { rows, problems };
}

const none = (...problems: readonly StandingProblem[]): StandingsReading => ({ rows: [], problems });

function placeOf({ headings }: Table, column: Column): number {
  const names = HEADINGS[column].map(foldedHeading);
  return headings.findIndex((heading) => names.includes(foldedHeading(heading)));
}
