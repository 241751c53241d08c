import { areaDm2 } from '../../domain/check-booths.js';
import { checkPlan } from '../../domain/plan/check-plan.js';
import { generatePlan, type PlanWish } from './generate-plan.js';
import fc from 'fast-check';

const zones = [
  { key: 'mechanics', share: 2 },
  { key: 'textile', share: 1 },
];

describe('a generated plan', () => {
  it.each([1, 7, 24, 25, 260, 1_000])(
    'of %i booths holds them all inside the hall, apart, with numbers of their own',
    (n) => {
      const plan = generatePlan({ booths: n, zones });
      const [, , [width, depth]] = plan.outline;
      const corners = plan.booths.map((booth) => booth.outline[0].join());
      expect(plan.booths).toHaveLength(n);
      expect(new Set(corners).size).toBe(n);
      expect(new Set(plan.booths.map((booth) => booth.number)).size).toBe(n);
      for (const booth of plan.booths) {
        expect(areaDm2(booth.outline)).toBe(900);
        for (const [x, y] of booth.outline) expect(x > 0 && y > 0 && x < width && y < depth).toBe(true);
      }
    },
  );

  it('deals booths to zones by their shares, in order', () => {
    const dealt = generatePlan({ booths: 260, zones }).booths.map((booth) => booth.zone);
    expect(dealt.filter((zone) => zone === 'mechanics')).toHaveLength(173);
    expect(dealt.lastIndexOf('mechanics')).toBeLessThan(dealt.indexOf('textile'));
  });

  it('keeps every front on an aisle: rows stand in pairs, back to back', () => {
    const rows = new Set(generatePlan({ booths: 96, zones: [] }).booths.map((booth) => booth.outline[0][1]));
    expect([...rows]).toEqual([3_000, 6_000, 12_000, 15_000]);
  });

  const checked = (wish: PlanWish) => checkPlan({ ...generatePlan(wish), zones: [] }).problems;

  it('passes the check of plans, whatever its size and measures', () => {
    const wishes = fc.record({
      booths: fc.integer({ min: 1, max: 400 }),
      zones: fc.constant([]),
      side: fc.constantFrom(2_000, 2_500, 3_000, 4_000),
      aisle: fc.integer({ min: 2_000, max: 6_000 }),
      rawPercent: fc.integer({ min: 0, max: 100 }),
    });
    fc.assert(
      fc.property(wishes, (wish) => expect(checked(wish)).toEqual([])),
      { numRuns: 60 },
    );
    expect(checked({ booths: 2_000, zones })).toEqual([]);
  });

  it('has doors, pillars, aisles, supplies and the asked share of raw space', () => {
    const plan = generatePlan({ booths: 260, zones, rawPercent: 20 });
    const kinds = new Set(plan.features.map((feature) => feature.utility ?? feature.kind));
    expect(kinds).toEqual(new Set(['entrance', 'pillar', 'aisle', 'power', 'water', 'air', 'network']));
    const raw = plan.booths.filter((booth) => booth.kind === 'raw');
    expect(raw.length / 260).toBeCloseTo(0.2, 1);
    expect(new Set(raw.map((booth) => booth.powerW))).toEqual(new Set([5_000]));
  });
});
