import { LANGUAGES, unwrap } from '@ketnoi/kernel';
import { PIN_STATES } from '@ketnoi/meetings';
import { text } from '@ketnoi/messages';
import { writeXlsx } from '../tables/write-table.js';
import { FIXED_LIST_ASIDE, FIXED_LIST_HEADINGS, readEditedFixed } from './fixed-list.js';

it.each(LANGUAGES)(
  'pins that went out in %s come back as what they mean, and where they hold is not read',
  async (l) => {
    const keys = [...Object.values(FIXED_LIST_HEADINGS), ...FIXED_LIST_ASIDE];
    const headings = keys.map((column) => text(l, column));
    expect(new Set(headings).size).toBe(keys.length);
    const rows = PIN_STATES.map((state) => [
      ...['Akebono', 'Hoa Sen', text(l, 'values.fixed-pin', { state }), 2, 'before', 'also', 'request', 'stamp'],
      ...FIXED_LIST_ASIDE.map(() => 'read'),
    ]);
    const read = unwrap(await readEditedFixed(await writeXlsx({ title: 'Fixed', headings, rows })));
    const cells = { buyer: 'Akebono', supplier: 'Hoa Sen', slots: '2', after: 'before', others: 'also' };
    expect(read).toEqual(
      PIN_STATES.map((pin, i) => ({ row: i + 2, cells: { ...cells, pin, id: 'request', stamp: 'stamp' } })),
    );
  },
);
