import { type FairId, isLanguage, type Language } from '@ketnoi/kernel';
import { extendIndex, type IndexLayers, ownLayers, taxonomy } from '@ketnoi/taxonomy';
import { type EntryProblem, Problems } from './problem.js';

/** A word as firms use it, mapped by an organiser to a node of the taxonomy. */
export interface MappedWord {
  /** Null: in force at every fair. */
  readonly fairId: FairId | null;
  readonly word: string;
  /** Null: read in texts of every language. */
  readonly language: Language | null;
  readonly taxonomyId: string;
}

const LONGEST = 120;

export const wordProblems = ({ word, language, taxonomyId }: MappedWord): readonly EntryProblem[] =>
  new Problems()
    .text('word', word, LONGEST)
    .unless(/\p{L}/u.test(word) && !/\p{Cc}/u.test(word), 'word', 'unusable')
    .unless(language === null || isLanguage(language), 'language', 'unusable')
    .unless(taxonomy().kindOf(taxonomyId) !== undefined, 'taxonomyId', 'unknown-id').list;

/** The project's own words with these laid over them. A node that the taxonomy no longer holds is left out. */
export function layersOf(words: readonly MappedWord[]): IndexLayers {
  const usable = words.filter(({ taxonomyId }) => taxonomy().kindOf(taxonomyId) !== undefined);
  if (usable.length === 0) return ownLayers();
  return extendIndex(
    usable.map(({ word, language, taxonomyId }) => ({ words: word, taxonomyId, ...(language ? { language } : {}) })),
  );
}
