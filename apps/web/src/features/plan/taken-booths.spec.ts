import type { PublicPlanPageQuery } from './public-plan.generated';
import { asSeen, isRedrawn, withTaken } from './taken-booths';

const booth = (id: string, taken: boolean) => ({
  id,
  hallId: 'h',
  zoneId: null,
  number: id,
  kind: 'SHELL' as const,
  areaDm2: 900,
  openSides: 1,
  taken,
  companyId: taken ? 'c' : null,
  companyName: taken ? 'Firm' : null,
  price: taken ? null : { amount: 1, currency: 'VND' as const },
  outline: [],
});
const plan = {
  publicPlan: {
    __typename: 'PublicPlan' as const,
    halls: [],
    zones: [],
    features: [],
    booths: [booth('a', false), booth('b', true), booth('c', false)],
  },
} satisfies PublicPlanPageQuery;
const boothsOf = ({ publicPlan }: PublicPlanPageQuery) =>
  publicPlan.__typename === 'PublicPlan' ? publicPlan.booths : [];

it('changes what was taken or fell free, and leaves the other booths the very same', () => {
  const news = boothsOf(withTaken(plan, { booths: 3, taken: ['a'] }));
  expect(news.map(({ taken, companyName, price }) => [taken, companyName, price])).toEqual([
    [true, null, null],
    [false, null, null],
    [false, null, { amount: 1, currency: 'VND' }],
  ]);
  expect(news[2]).toBe(plan.publicPlan.booths[2]);
  expect(withTaken(plan, { booths: 3, taken: ['b'] })).toBe(plan);
});

it('knows a plan that was drawn anew', () => {
  expect(isRedrawn(plan, { booths: 3, taken: ['b'] })).toBe(false);
  expect(isRedrawn(plan, { booths: 4, taken: ['b'] })).toBe(true);
  expect(isRedrawn(plan, { booths: 3, taken: ['new'] })).toBe(true);
});

it('draws a booth as free or taken, and the same one the same way again', () => {
  const seen = asSeen(plan.publicPlan).booths;
  expect(seen.map(({ state }) => state)).toEqual(['FREE', 'BOOKED', 'FREE']);
  expect(asSeen(plan.publicPlan).booths[0]).toBe(seen[0]);
});
