import { areaDm2 } from '../../domain/check-booths.js';
import { generatePlan } from './generate-plan.js';

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
});
