import { toldMeaning } from '@ketnoi/directory';
import type { Language } from '@ketnoi/kernel';
import { text } from '@ketnoi/messages';

/** A cell of the list of words in the reader's words; what a file says otherwise stays as it is. */
export function tellWordCell(column: string, cell: string, language: Language): string {
  if (cell === '') return '';
  if (column === 'means') return toldMeaning(cell, language);
  return column === 'where' ? text(language, 'values.word-reach', { reach: cell }) : cell;
}
