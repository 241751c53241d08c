import { checkPlacement, inHall, millimetresPerPixel, type PicturePlacement } from './picture-placement.js';

const placement = (over: Partial<PicturePlacement> = {}): PicturePlacement => ({
  from: [100, 100],
  to: [100, 600],
  distanceMm: 10_000,
  turnedDegrees: 0,
  origin: [0, 0],
  ...over,
});

describe('a picture under a hall', () => {
  it('takes its scale from two points and their distance', () => {
    expect(millimetresPerPixel(placement())).toBe(20);
    expect(inHall(placement({ origin: [-500, 300] }), [50, 10])).toEqual([500, 500]);
  });

  it('is turned clockwise about its corner', () => {
    expect(inHall(placement({ turnedDegrees: 90 }), [50, 10])).toEqual([-200, 1_000]);
  });

  it.each([
    ['from', { from: [-1, 0] }],
    ['to', { to: [801, 0] }],
    ['to', { to: [100, 100] }],
    ['distanceMm', { distanceMm: 0 }],
    ['turnedDegrees', { turnedDegrees: NaN }],
    ['origin', { origin: [0.5, 0] }],
  ] as const)('is refused when `%s` cannot be meant', (field, over) => {
    expect(checkPlacement(placement(over as Partial<PicturePlacement>), 800, 600)).toEqual({ ok: false, error: field });
  });
});
