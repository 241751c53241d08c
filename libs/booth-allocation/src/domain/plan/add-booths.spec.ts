import { problemsOfAdding } from './add-booths.js';
import { hallPlan, plannedBooth, rectangle } from './plans.fixture.js';

const adding = (...outlines: ReturnType<typeof rectangle>[]): string[] =>
  problemsOfAdding(
    hallPlan(),
    outlines.map((outline, i) => plannedBooth({ number: `N${i}`, outline })),
    outlines.map((_, i) => 10 + i),
  ).map(({ index, number, code }) => `${index} ${number} ${code}`);

describe('booths that come to others', () => {
  it('are welcome where there is room', () => {
    expect(adding(rectangle(15_000, 3_000, 3_000, 3_000), rectangle(18_000, 3_000, 3_000, 3_000))).toEqual([]);
  });

  it('are named when they lie upon each other or upon what stands there, and outside', () => {
    expect(adding(rectangle(7_000, 3_000, 3_000, 3_000))).toEqual(['10 A-01 booths-overlap']);
    expect(adding(rectangle(15_000, 3_000, 3_000, 3_000), rectangle(16_000, 3_000, 3_000, 3_000))).toEqual([
      '10 N0 booths-overlap',
    ]);
    expect(adding(rectangle(22_000, 3_000, 3_000, 3_000))).toEqual(['10 N0 booth-outside-hall']);
  });

  it('are named when they shut others in', () => {
    expect(adding(rectangle(0, 9_500, 24_000, 1_000))).toEqual(['10 A-01 booth-off-aisle', '10 B-01 booth-off-aisle']);
  });
});
