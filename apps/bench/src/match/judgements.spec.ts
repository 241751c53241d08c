import { figures, readJudgements } from './judgements.js';

describe('figures of a ranking', () => {
  const judged = readJudgements('need\tsupplier\tgrade\nN1\tA\t3\nN1\tB\t2\nN1\tC\t-1\n', new Map([['N1', 'ja']]));

  it('are perfect for the ideal order', () => {
    expect(figures(judged, new Map([['N1', ['A', 'B']]]))).toEqual({ needs: 1, ndcg10: 1, recall20: 1, blocked10: 0 });
  });

  it('fall with rank, count what is missing and what should have been blocked', () => {
    const found = figures(judged, new Map([['N1', ['C', 'A']]]));
    expect(found.ndcg10).toBeCloseTo(7 / Math.log2(3) / (7 + 3 / Math.log2(3)), 9);
    expect(found).toMatchObject({ recall20: 0.5, blocked10: 0.1 });
  });
});
