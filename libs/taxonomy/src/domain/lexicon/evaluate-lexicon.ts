/** How well a lexicon reads terms it has not seen: trained on nine tenths of the concepts, asked about the tenth. */
import type { Language } from '@ketnoi/kernel';
import type { ParallelTerm } from './lexicon.js';
import { conceptSuggester } from './suggest-concepts.js';
import { trainLexicon, type TrainingOptions } from './train-lexicon.js';

export interface LexiconRecall {
  readonly from: Language;
  readonly to: Language;
  /** Held-out concepts with a name in both languages. */
  readonly held: number;
  /** Share of them that comes first, and among the first five, out of all concepts. */
  readonly first: number;
  readonly firstFive: number;
}

const TENTH = 10;

/** Concepts 0, 10, 20 … of the list are held out. */
export function evaluateLexicon(terms: readonly ParallelTerm[], options: TrainingOptions): LexiconRecall {
  const { from, to } = options;
  const known = terms.filter((_, i) => i % TENTH !== 0);
  const asked = terms.filter(
    ({ terms: names }, i) => i % TENTH === 0 && (names[from]?.length ?? 0) > 0 && (names[to]?.length ?? 0) > 0,
  );
  const suggest = conceptSuggester(trainLexicon(known, options), terms);
  let first = 0;
  let firstFive = 0;
  for (const { id, terms: names } of asked) {
    const suggestions = suggest(names[from]![0]!, 5);
    if (suggestions[0]?.conceptId === id) first += 1;
    if (suggestions.some((suggestion) => suggestion.conceptId === id)) firstFive += 1;
  }
  return {
    from,
    to,
    held: asked.length,
    first: first / Math.max(1, asked.length),
    firstFive: firstFive / Math.max(1, asked.length),
  };
}
