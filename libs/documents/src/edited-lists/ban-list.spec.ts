import { LANGUAGES, unwrap } from '@ketnoi/kernel';
import { BAN_STATES } from '@ketnoi/meetings';
import { text } from '@ketnoi/messages';
import { writeCsv, writeXlsx } from '../tables/write-table.js';
import { BAN_LIST_HEADINGS, readEditedBans } from './ban-list.js';

it.each(LANGUAGES)('pairs kept apart that went out in %s come back as what they mean', async (language) => {
  const keys = Object.values(BAN_LIST_HEADINGS);
  const headings = keys.map((column) => text(language, column));
  expect(new Set(headings).size).toBe(keys.length);
  const rows = BAN_STATES.map((state) => [
    ...['Akebono', 'Hoa Sen', 'They quarrel', text(language, 'values.ban-state', { state })],
    ...['pair', 'stamp'],
  ]);
  const table = { title: 'Bans', headings, rows };
  const cells = { buyer: 'Akebono', supplier: 'Hoa Sen', reason: 'They quarrel', id: 'pair', stamp: 'stamp' };
  const expected = BAN_STATES.map((state, i) => ({ row: i + 2, cells: { ...cells, state } }));
  expect(unwrap(await readEditedBans(await writeXlsx(table)))).toEqual(expected);
  expect(unwrap(await readEditedBans(new TextEncoder().encode(writeCsv(table))))).toEqual(expected);
});

it('a list of pairs without its ids keeps nobody apart', async () => {
  expect(
    await readEditedBans(new TextEncoder().encode('"Buyer (name, tax code or registration number)",State\nAkebono,\n')),
  ).toEqual({
    ok: false,
    error: [{ row: 1, column: 'id', code: 'required' }],
  });
});
