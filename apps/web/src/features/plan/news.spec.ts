import { withNews } from './news';
import type { PlanPageQuery } from './plan.generated';

const plan = (version: number): PlanPageQuery =>
  ({
    plan: {
      __typename: 'Plan',
      version,
      booths: [
        { id: 'a', state: 'FREE', heldUntil: null, companyId: null, companyName: null },
        { id: 'b', state: 'FREE', heldUntil: null, companyId: null, companyName: null },
      ],
    },
  }) as unknown as PlanPageQuery;
const news = (version: number) =>
  ({
    version,
    loadAnew: false,
    booths: [{ boothId: 'a', state: 'HELD', heldUntil: '2026-01-01T00:00:00Z', version }],
  }) as const;

describe('news about booths', () => {
  it('changes those that it is about and leaves the others the same objects', () => {
    const before = plan(4);
    const after = withNews(before, news(5));
    if (before.plan.__typename !== 'Plan' || after.plan.__typename !== 'Plan') throw new Error('no plan');
    expect(after.plan).toMatchObject({ version: 5, booths: [{ state: 'HELD' }, { state: 'FREE' }] });
    expect(after.plan.booths[1]).toBe(before.plan.booths[1]);
  });

  it('that is older than the plan changes nothing', () => {
    const before = plan(5);
    expect(withNews(before, news(5))).toBe(before);
  });
});
