import { WORD_LIST_COLUMNS, WORD_REACHES } from '@ketnoi/directory';
import { LANGUAGES, unwrap } from '@ketnoi/kernel';
import { text } from '@ketnoi/messages';
import { writeCsv } from '../tables/write-table.js';
import { readEditedWords, WORD_LIST_ASIDE, WORD_LIST_HEADINGS } from './word-list.js';

it.each(LANGUAGES)(
  'the list of words, told in %s, comes back with where each holds as it is kept',
  async (language) => {
    const columns = [...WORD_LIST_COLUMNS, 'id', 'stamp'] as const;
    const headings = [...columns.map((column) => WORD_LIST_HEADINGS[column]), ...WORD_LIST_ASIDE].map((key) =>
      text(language, key),
    );
    expect(new Set(headings).size).toBe(headings.length);
    const kept = { word: '部材', language: 'ja', means: '=SUM', taxonomyId: '', id: 'fair:ja:部材', stamp: 'x' };
    const rowOf = (where: string): string[] => [
      ...columns.map((column) => (column === 'where' ? where : kept[column])),
      ...['3', '1', '…部材…\n…'],
    ];
    const told = WORD_REACHES.map((reach) => rowOf(text(language, 'values.word-reach', { reach })));
    const table = { title: 'Words', headings, rows: [...told, rowOf('elsewhere')] };
    const read = unwrap(await readEditedWords(new TextEncoder().encode(writeCsv(table))));
    expect(read.map(({ cells }) => cells)).toEqual([...WORD_REACHES, 'elsewhere'].map((where) => ({ ...kept, where })));
  },
);
