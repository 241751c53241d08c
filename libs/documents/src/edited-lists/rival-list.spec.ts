import { LANGUAGES, unwrap } from '@ketnoi/kernel';
import { text } from '@ketnoi/messages';
import { writeCsv, writeXlsx } from '../tables/write-table.js';
import { readEditedRivals, RIVAL_LIST_ASIDE, RIVAL_LIST_HEADINGS } from './rival-list.js';

it.each(LANGUAGES)('groups of rivals that went out in %s come back', async (language) => {
  const keys = [...RIVAL_LIST_ASIDE, ...Object.values(RIVAL_LIST_HEADINGS)];
  const headings = keys.map((column) => text(language, column));
  expect(new Set(headings).size).toBe(keys.length);
  const group = text(language, 'values.rival-group', { group: '1' });
  const table = { title: 'Rivals', headings, rows: [[group, 'Hoa Mai; Hoa Sen (0100109106)', '1', 'stamp']] };
  const expected = [{ row: 2, cells: { rivals: 'Hoa Mai; Hoa Sen (0100109106)', id: '1', stamp: 'stamp' } }];
  expect(unwrap(await readEditedRivals(await writeXlsx(table)))).toEqual(expected);
  expect(unwrap(await readEditedRivals(new TextEncoder().encode(writeCsv(table))))).toEqual(expected);
});

it('a list of rivals without its ids adds no groups', async () => {
  const file = new TextEncoder().encode(
    '"Rivals, split by ; (names, tax codes or registration numbers)"\nHoa Mai; Hoa Sen\n',
  );
  expect(await readEditedRivals(file)).toEqual({ ok: false, error: [{ row: 1, column: 'id', code: 'required' }] });
});
