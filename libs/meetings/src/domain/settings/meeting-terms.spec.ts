import type { RequestId } from '@ketnoi/kernel';
import { type MeetingTerms, termsProblems } from './meeting-terms.js';

const terms = (requestId: string, ...after: string[]): MeetingTerms => ({
  requestId: requestId as RequestId,
  length: 1,
  after: after as RequestId[],
  others: [],
});

describe('terms of a meeting', () => {
  it('may follow others', () => {
    expect(termsProblems(terms('c', 'b'), [terms('b', 'a')])).toEqual([]);
  });

  it('never come after themselves, not even by way of others', () => {
    expect(termsProblems(terms('a', 'a'), [])).toMatchObject([{ code: 'circular-order' }]);
    expect(termsProblems(terms('a', 'c'), [terms('c', 'b'), terms('b', 'a')])).toMatchObject([{ path: 'after' }]);
  });

  it('take one slot to eight', () => {
    expect(termsProblems({ ...terms('a'), length: 0 }, [])).toEqual([{ code: 'out-of-range', path: 'length' }]);
    expect(termsProblems({ ...terms('a'), length: 9 }, [])).toHaveLength(1);
  });
});
