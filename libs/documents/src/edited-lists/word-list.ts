import { type EditedWordRow, WORD_REACHES, type WordListColumn, type WordListProblem } from '@ketnoi/directory';
import type { Result } from '@ketnoi/kernel';
import { text, type TextKey } from '@ketnoi/messages';
import type { ListHeadings } from './list-headings.js';
import { readEditedList } from './read-edited-list.js';
import { codesOfWords } from './told-words.js';

/** The columns of the list of words that are compared when it comes back. */
export const WORD_LIST_HEADINGS: ListHeadings<WordListColumn | 'id' | 'stamp'> = {
  word: 'columns.word',
  language: 'columns.word-language',
  means: 'columns.means',
  where: 'columns.word-reach',
  taxonomyId: 'columns.taxonomy-id',
  id: 'columns.id',
  stamp: 'columns.stamp',
};

/** Those that stand there for readers alone: where the word was met. */
export const WORD_LIST_ASIDE = [
  'columns.profile-texts',
  'columns.need-texts',
  'columns.word-examples',
] as const satisfies readonly TextKey[];

const reachOf = codesOfWords(WORD_REACHES, (reach, language) => text(language, 'values.word-reach', { reach }));

/** Where a mapping is in force comes back as its code; what a word means is read by those who know the taxonomy. */
export async function readEditedWords(
  bytes: Uint8Array,
): Promise<Result<readonly EditedWordRow[], readonly WordListProblem[]>> {
  const rows = await readEditedList<WordListColumn>(bytes, WORD_LIST_HEADINGS, WORD_LIST_ASIDE);
  if (!rows.ok) return rows;
  const inCodes = rows.value.map(({ row, cells }) => ({
    row,
    cells: cells.where === undefined ? cells : { ...cells, where: reachOf(cells.where) },
  }));
  return { ok: true, value: inCodes };
}
