import { evaluateLexicon } from './evaluate-lexicon.js';
import type { ParallelTerm } from './lexicon.js';
import { ownParallelTerms } from './own-parallel-terms.js';
import { conceptSuggester } from './suggest-concepts.js';
import { trainLexicon } from './train-lexicon.js';

/** Every part in every material: units recur, so that unseen combinations can be read. */
const MATERIALS = [
  ['nhôm', 'アルミ', 'aluminium'],
  ['thép', '鉄', 'steel'],
  ['đồng', '銅', 'brass'],
  ['nhựa', '樹脂', 'plastic'],
  ['gốm', 'セラミック', 'ceramic'],
] as const;
const PARTS = [
  ['ống', 'パイプ', 'tube'],
  ['tấm', 'プレート', 'plate'],
  ['trục', 'シャフト', 'shaft'],
  ['vỏ', 'ケース', 'housing'],
] as const;
const TERMS: ParallelTerm[] = PARTS.flatMap(([vi, ja, en]) =>
  MATERIALS.map(([vi2, ja2, en2]) => ({
    id: `${en2}-${en}`,
    terms: { vi: [`${vi} ${vi2}`], ja: [`${ja2}${ja}`], en: [`${en2} ${en}`] },
  })),
);

describe('the lexicon', () => {
  it('learns which unit stands for which, and reads a combination it has not seen', () => {
    const seen = TERMS.filter(({ id }) => id !== 'brass-housing');
    const lexicon = trainLexicon(seen, { from: 'ja', to: 'vi' });
    const suggest = conceptSuggester(lexicon, TERMS);
    expect(suggest('銅ケース', 1)[0].conceptId).toBe('brass-housing');
    expect(suggest('完全に別の話', 1)).toEqual([]);
  });

  it('is deterministic and keeps probabilities', () => {
    const once = trainLexicon(TERMS, { from: 'en', to: 'vi' });
    expect(trainLexicon(TERMS, { from: 'en', to: 'vi' })).toEqual(once);
    for (const row of Object.values(once.entries))
      expect(row.reduce((sum, [, p]) => sum + p, 0)).toBeLessThanOrEqual(1.001);
  });

  it('reports recall on a held-out tenth', () => {
    const { held, first, firstFive } = evaluateLexicon(TERMS, { from: 'ja', to: 'en' });
    expect(held).toBe(2);
    expect(first).toBe(1);
    expect(firstFive).toBe(1);
  });

  it('has the term base to train from', () => {
    const terms = ownParallelTerms();
    expect(terms.length).toBeGreaterThan(2700);
    expect(terms.every(({ terms: names }) => Object.keys(names).length > 0)).toBe(true);
  });
});
