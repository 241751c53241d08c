/** The project's own term base as a list of parallel terms, for training when nobody brings a better one. */
import { LANGUAGES, type Language } from '@ketnoi/kernel';
import { TERM_LISTS } from '../../data/term-lists.generated.js';
import type { ParallelTerm } from './lexicon.js';

export function ownParallelTerms(): ParallelTerm[] {
  return TERM_LISTS.flatMap((list) =>
    list.split('\n').flatMap((line): ParallelTerm[] => {
      const [id, kind, , ...cells] = line.split('\t') as [string, string, string, ...string[]];
      if (kind === 'ordinary') return [];
      const terms: Partial<Record<Language, readonly string[]>> = {};
      LANGUAGES.forEach((language, column) => {
        const cell = cells[column] ?? '';
        if (cell !== '') terms[language] = cell.split('|');
      });
      return [{ id, terms }];
    }),
  );
}
