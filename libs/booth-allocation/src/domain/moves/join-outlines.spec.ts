import type { Outline } from '../booth.js';
import { joinOutlines, tiles } from './join-outlines.js';

const box = (x: number, y: number, wide: number, high: number): Outline => [
  [x, y],
  [x + wide, y],
  [x + wide, y + high],
  [x, y + high],
];
const corners = (outline: Outline | null): string[] => [...(outline ?? [])].map(String).sort();

describe('joining booths', () => {
  it('makes one outline of neighbours, whichever way they were drawn', () => {
    const mirrored = [...box(3000, 0, 3000, 3000)].reverse();
    expect(corners(joinOutlines([box(0, 0, 3000, 3000), mirrored]))).toEqual(corners(box(0, 0, 6000, 3000)));
  });

  it('keeps the corner of an L, where walls are shared in part', () => {
    const joined = joinOutlines([box(0, 0, 6000, 3000), box(0, 3000, 3000, 3000)]);
    expect(corners(joined)).toEqual(
      corners([
        [0, 0],
        [6000, 0],
        [6000, 3000],
        [3000, 3000],
        [3000, 6000],
        [0, 6000],
      ]),
    );
  });

  it('bridges the two sides of a panel', () => {
    expect(joinOutlines([box(0, 0, 3000, 3000), box(3012, 0, 3000, 3000)])).toHaveLength(4);
  });

  it('refuses booths apart, at a corner, or around a hole', () => {
    expect(joinOutlines([box(0, 0, 3000, 3000), box(3500, 0, 3000, 3000)])).toBeNull();
    expect(joinOutlines([box(0, 0, 3000, 3000), box(3000, 3000, 3000, 3000)])).toBeNull();
    const around = [box(0, 0, 3, 1), box(0, 2, 3, 1), box(0, 1, 1, 1), box(2, 1, 1, 1)];
    const inMetres = around.map((one) => one.map(([x, y]) => [x * 3000, y * 3000] as const));
    expect(joinOutlines(inMetres)).toBeNull();
  });
});

describe('pieces of a booth', () => {
  const whole = box(0, 0, 6000, 3000);

  it('fill it', () => {
    expect(tiles([box(0, 0, 2000, 3000), box(2000, 0, 4000, 1000), box(2000, 1000, 4000, 2000)], whole)).toBe(true);
  });

  it('leave a gap, overlap or stick out', () => {
    expect(tiles([box(0, 0, 2000, 3000), box(2000, 0, 3900, 3000)], whole)).toBe(false);
    expect(tiles([box(0, 0, 3000, 3000), box(2500, 0, 3500, 3000)], whole)).toBe(false);
    expect(tiles([box(0, 0, 3000, 3000), box(3000, 0, 3000, 3500)], whole)).toBe(false);
  });
});
