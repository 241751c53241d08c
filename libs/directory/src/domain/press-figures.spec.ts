import { unlessFew, withoutFew } from './press-figures.js';

const counts = (all: Readonly<Record<string, number>>) => Object.entries(all).map(([id, count]) => ({ id, count }));

describe('figures for the press', () => {
  it('name no country of fewer than three firms', () => {
    expect(withoutFew(counts({ JP: 2, KR: 5, TH: 1 }))).toEqual({ shown: [{ id: 'KR', count: 5 }], others: 3 });
    expect([unlessFew(2), unlessFew(3)]).toEqual([null, 3]);
  });

  it('let nobody reckon from the total how many were left out', () => {
    expect(withoutFew(counts({ JP: 8, KR: 5, TH: 1 }))).toEqual({ shown: [{ id: 'JP', count: 8 }], others: 6 });
    expect(withoutFew(counts({ TH: 2 }))).toEqual({ shown: [], others: 0 });
  });

  it('count those who said nothing among the others, most first and then by name', () => {
    const said = [{ id: null, count: 4 }, ...counts({ 'sec-b': 3, 'sec-a': 3, 'sec-c': 9 })];
    expect(withoutFew(said)).toEqual({
      shown: [
        { id: 'sec-c', count: 9 },
        { id: 'sec-a', count: 3 },
        { id: 'sec-b', count: 3 },
      ],
      others: 4,
    });
  });
});
