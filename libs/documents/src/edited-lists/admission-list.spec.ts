import { ADMISSION_STATES } from '@ketnoi/accounts';
import { LANGUAGES, unwrap } from '@ketnoi/kernel';
import { text } from '@ketnoi/messages';
import { writeCsv } from '../tables/write-table.js';
import { ADMISSION_LIST_ASIDE, ADMISSION_LIST_HEADINGS, readEditedAdmissions } from './admission-list.js';

it.each(LANGUAGES)('decisions that are written in %s come back as what they mean', async (language) => {
  const all = [...Object.values(ADMISSION_LIST_HEADINGS), ...ADMISSION_LIST_ASIDE];
  expect(new Set(all.map((column) => text(language, column))).size).toBe(all.length);
  const { id, state, company } = ADMISSION_LIST_HEADINGS;
  const headings = [id, state, company, ...ADMISSION_LIST_ASIDE].map((column) => text(language, column));
  const rows = ADMISSION_STATES.map((one, i) => [
    `row-${i}`,
    text(language, 'values.admission-state', { state: one }).toUpperCase(),
    i === 0 ? text(language, 'values.new-company') : '0100109106',
    ...ADMISSION_LIST_ASIDE.map(() => 'read'),
  ]);
  const bytes = new TextEncoder().encode(writeCsv({ title: 'x', headings, rows }));
  expect(unwrap(await readEditedAdmissions(bytes)).map(({ cells }) => cells)).toEqual(
    ADMISSION_STATES.map((one, i) => ({ id: `row-${i}`, state: one, company: i === 0 ? 'new' : '0100109106' })),
  );
});
