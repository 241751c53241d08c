import { LANGUAGE_LEVELS, LANGUAGES, unwrap } from '@ketnoi/kernel';
import { text } from '@ketnoi/messages';
import { taxonomy } from '@ketnoi/taxonomy';
import { writeCsv } from '../tables/write-table.js';
import {
  INTERPRETER_LIST_ASIDE,
  INTERPRETER_LIST_HEADINGS,
  readEditedInterpreters,
  toldInterpreterCell,
} from './interpreter-list.js';

it.each(LANGUAGES)('what interpreters speak and know, told in %s, comes back as it is kept', async (language) => {
  const all = [...Object.values(INTERPRETER_LIST_HEADINGS), ...INTERPRETER_LIST_ASIDE];
  expect(new Set(all.map((column) => text(language, column))).size).toBe(all.length);
  const kept = {
    id: 'lan',
    languages: LANGUAGES.flatMap((one) => LANGUAGE_LEVELS.map((level) => `${one} ${level}`)).join('; '),
    sectors: taxonomy()
      .sectors.map(({ id }) => id)
      .join('; '),
    engaged: 'yes',
  };
  const columns = Object.keys(kept) as (keyof typeof kept)[];
  const table = {
    title: 'Interpreters',
    headings: [...columns.map((column) => INTERPRETER_LIST_HEADINGS[column]), ...INTERPRETER_LIST_ASIDE].map((key) =>
      text(language, key),
    ),
    rows: [
      [...columns.map((column) => toldInterpreterCell(column, kept[column], language)), '7', '2', '1600000'],
      [...['chi', 'klingon (fluent)', 'dragons ;', 'perhaps'], '0', '0', ''],
    ],
  };
  const read = unwrap(await readEditedInterpreters(new TextEncoder().encode(writeCsv(table))));
  expect(read).toEqual([
    { row: 2, cells: kept },
    { row: 3, cells: { id: 'chi', languages: 'klingon (fluent)', sectors: 'dragons', engaged: 'perhaps' } },
  ]);
});
