import { FIRM_LIST, LISTED_FIRM_COLUMNS } from '@ketnoi/directory';
import { LANGUAGES, stampOf, unwrap } from '@ketnoi/kernel';
import { text } from '@ketnoi/messages';
import { writeCsv, writeXlsx } from '../tables/write-table.js';
import { FIRM_LIST_HEADINGS, readEditedFirms } from './firm-list.js';

const cells = Object.fromEntries(LISTED_FIRM_COLUMNS.map((column) => [column, `=${column}`])) as Record<
  (typeof LISTED_FIRM_COLUMNS)[number],
  string
>;
const row = { ...cells, seats: '2', taxCode: '0100109106', id: 'one', stamp: stampOf(FIRM_LIST, cells) };
const columns = Object.keys(FIRM_LIST_HEADINGS) as (keyof typeof FIRM_LIST_HEADINGS)[];

it.each(LANGUAGES)('a list that went out in %s comes back as it was, formulas or not', async (language) => {
  const table = {
    title: 'Firms',
    headings: columns.map((column) => text(language, FIRM_LIST_HEADINGS[column])),
    rows: [columns.map((column) => row[column])],
  };
  expect(new Set(table.headings).size).toBe(columns.length);
  expect(unwrap(await readEditedFirms(await writeXlsx(table)))).toEqual([{ row: 2, cells: row }]);
  expect(unwrap(await readEditedFirms(new TextEncoder().encode(writeCsv(table))))).toEqual([{ row: 2, cells: row }]);
});

it('a list without its ids cannot come back', async () => {
  expect(await readEditedFirms(new TextEncoder().encode('Short name\nHoa Sen\n'))).toEqual({
    ok: false,
    error: [{ row: 1, column: 'id', code: 'required' }],
  });
});
