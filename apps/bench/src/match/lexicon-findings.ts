/** How many terms of the held-out tenth of the term base the trained lexicon reads, by language. */
import { LANGUAGES } from '@ketnoi/kernel';
import { evaluateLexicon, ownParallelTerms } from '@ketnoi/taxonomy';
import { finding, type Finding } from '../assign/finding.js';

/** Recall of the right concept among the first five, out of all concepts; from every other language into `to`. */
export function lexiconFindings(to: 'en' | 'vi' = 'vi'): Finding[] {
  const terms = ownParallelTerms();
  return LANGUAGES.filter((from) => from !== to).map((from) => {
    const { held, firstFive } = evaluateLexicon(terms, { from, to });
    return finding(`lexicon ${from} -> ${to}: recall of ${held} held-out terms, first five`, firstFive, 'share');
  });
}
