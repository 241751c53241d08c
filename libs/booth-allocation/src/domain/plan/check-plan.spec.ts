import { costGrowth } from '@ketnoi/kernel/testing';
import type { Outline } from '../booth.js';
import { checkPlan } from './check-plan.js';
import type { HallPlan } from './hall-plan.js';
import { feature, hallPlan, plannedBooth, rectangle } from './plans.fixture.js';

const codes = (over: Partial<HallPlan>): string[] =>
  checkPlan(hallPlan(over)).problems.map(({ code, number }) => (number === null ? code : `${number} ${code}`));
const withBooth = (outline: Outline): string[] => codes({ booths: [plannedBooth({ outline })] });
const turned = (outline: Outline, degrees: number): Outline => {
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  return outline.map(([x, y]) => [Math.round(12_000 + x * cos - y * sin), Math.round(6_000 + x * sin + y * cos)]);
};

describe('a plan', () => {
  it('passes when every booth stands apart, in the hall and on an aisle; its open sides are counted', () => {
    expect(checkPlan(hallPlan())).toEqual({ problems: [], openSides: [3, 3] });
  });

  it('lets neighbours share a wall, also one that each of them drew on its side of the panel', () => {
    expect(
      codes({
        booths: [plannedBooth(), plannedBooth({ number: 'B', outline: rectangle(8_985, 3_000, 3_000, 3_000) })],
      }),
    ).toEqual([]);
  });

  it.each([
    [
      'a booth over another',
      'A-01 booths-overlap',
      [plannedBooth(), plannedBooth({ number: 'B', outline: rectangle(8_900, 3_000, 3_000, 3_000) })],
    ],
    ['the same booth twice', 'A-01 booths-overlap', [plannedBooth(), plannedBooth({ number: 'B' })]],
    [
      'a booth within another',
      'A-01 booths-overlap',
      [plannedBooth(), plannedBooth({ number: 'B', outline: rectangle(7_000, 4_000, 1_000, 1_000) })],
    ],
    [
      'a number twice',
      'A-01 number-twice',
      [plannedBooth(), plannedBooth({ outline: rectangle(15_000, 3_000, 3_000, 3_000) })],
    ],
    ['no number', 'number-missing', [plannedBooth({ number: '' })]],
    [
      'a half in the wall',
      'A-01 booth-outside-hall',
      [plannedBooth({ outline: rectangle(22_000, 3_000, 3_000, 3_000) })],
    ],
    ['power below nothing', 'A-01 power-unusable', [plannedBooth({ powerW: -1 })]],
    ['no booths', 'booths-missing', []],
  ])('names %s', (_, code, booths) => {
    expect(codes({ booths })).toContain(code);
  });

  it('names shapes that run into themselves, enclose nothing or lie off the map', () => {
    expect(
      withBooth([
        [6_000, 3_000],
        [9_000, 6_000],
        [9_000, 3_000],
        [6_000, 6_000],
      ]),
    ).toEqual(['A-01 shape-crosses-itself']);
    expect(
      withBooth([
        [6_000, 3_000],
        [9_000, 3_000],
        [6_000, 3_000],
      ]),
    ).toEqual(['A-01 shape-crosses-itself']);
    expect(
      withBooth([
        [6_000, 3_000],
        [9_000, 3_000],
      ]),
    ).toEqual(['A-01 outline-unusable']);
    expect(
      withBooth([
        [NaN, 3_000],
        [9_000, Infinity],
        [6_000, 9e15],
      ]),
    ).toEqual(['A-01 coordinates-unusable']);
  });

  it('compares turned shapes, too', () => {
    const booths = [
      plannedBooth({ outline: turned(rectangle(0, 0, 3_000, 3_000), 30) }),
      plannedBooth({ number: 'B', outline: turned(rectangle(3_000, 0, 3_000, 3_000), 30) }),
      plannedBooth({ number: 'C', outline: turned(rectangle(1_500, 1_800, 3_000, 2_000), 30) }),
    ];
    expect(codes({ booths: booths.slice(0, 2) })).toEqual([]);
    expect(codes({ booths })).toEqual(['A-01 booths-overlap', 'B booths-overlap']);
  });

  it('keeps booths off pillars and drawn aisles', () => {
    const standing = [
      feature('pillar', rectangle(8_800, 4_000, 600, 600)),
      feature('aisle', rectangle(0, 5_000, 24_000, 1_000)),
    ];
    expect(codes({ features: [...hallPlan().features, ...standing] })).toEqual([
      'A-01 booth-on-pillar',
      'A-01 booth-on-drawn-aisle',
    ]);
  });

  it('names booths that nobody can walk to, and doors that lead nowhere', () => {
    const ring = [
      rectangle(6_000, 3_000, 9_000, 2_000),
      rectangle(6_000, 8_000, 9_000, 2_000),
      rectangle(6_000, 5_000, 2_000, 3_000),
      rectangle(13_000, 5_000, 2_000, 3_000),
    ];
    const booths = ring.map((outline, i) => plannedBooth({ number: `R${i}`, outline }));
    const inner = plannedBooth({ number: 'IN', outline: rectangle(10_000, 5_000, 1_000, 1_000) });
    expect(codes({ booths: [...booths, inner] })).toEqual(['IN booth-off-aisle']);
    const blocked = plannedBooth({ outline: rectangle(9_000, 8_900, 5_000, 3_000) });
    expect(codes({ booths: [blocked] })).toContain('entrance-blocked');
  });

  it('without a door takes the largest free floor for the way in', () => {
    expect(codes({ features: [] })).toEqual([]);
  });

  it('compares booths with their neighbours only, so that eight times as many cost about eight times as much', async () => {
    const standsOf = (count: number): HallPlan =>
      hallPlan({
        outline: rectangle(0, 0, 306_000, 6_000 + Math.ceil(count / 200) * 9_000),
        features: [],
        booths: Array.from({ length: count }, (_, i) => {
          const [column, row, block] = [i % 100, Math.floor(i / 100) % 2, Math.floor(i / 200)];
          const corner = { x: 3_000 + column * 3_000, y: 3_000 + block * 9_000 + row * 3_000 };
          return plannedBooth({ number: `N${i}`, outline: rectangle(corner.x, corner.y, 3_000, 3_000) });
        }),
      });
    expect(codes(standsOf(5_000))).toEqual([]);
    const plans = new Map([600, 4_800].map((count) => [count, standsOf(count)]));
    const growth = await costGrowth((count) => checkPlan(plans.get(count) ?? hallPlan()), { from: 600, to: 4_800 });
    expect(growth).toBeLessThan(24);
  });
});
