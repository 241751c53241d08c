import { type PavilionBooth, sortedChoice, worksOn } from './pavilion';

const booth = (id: string, state: string) => ({ id, number: id, state });
const plan = {
  booths: [booth('a', 'FREE'), booth('b', 'RESERVED'), booth('c', 'BOOKED'), booth('d', 'RESERVED')],
} as never;
const ours = new Map([
  ['b', { boothId: 'b', number: 'b', bookingId: null } as PavilionBooth],
  ['c', { boothId: 'c', number: 'c', bookingId: 'k' } as PavilionBooth],
]);

describe('booths of a pavilion', () => {
  it('are worked on by the group, free ones by organisers alone, and those of other groups by nobody', () => {
    expect([...worksOn(plan, ours, false)]).toEqual(['b', 'c']);
    expect([...worksOn(plan, ours, true)]).toEqual(['a', 'b', 'c']);
  });

  it('are sorted by what can be done with them', () => {
    const { free, unallotted, allotted } = sortedChoice(plan, ours, new Set(['a', 'b', 'c', 'd']));
    expect([
      free.map(({ id }) => id),
      unallotted.map(({ number }) => number),
      allotted.map(({ number }) => number),
    ]).toEqual([['a'], ['b'], ['c']]);
  });
});
