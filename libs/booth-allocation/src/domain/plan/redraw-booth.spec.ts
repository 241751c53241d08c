import { hallPlan, plannedBooth, rectangle } from './plans.fixture.js';
import { changesShape, redrawBooth } from './redraw-booth.js';

const codes = (change: Parameters<typeof redrawBooth>[2], hall = hallPlan()) =>
  redrawBooth(hall, 0, change).problems.map(({ code, number }) => `${number} ${code}`);

describe('a booth that is redrawn', () => {
  it('keeps what is not changed, and counts its open sides anew with its outline', () => {
    const grown = redrawBooth(hallPlan(), 0, { outline: rectangle(5_000, 3_000, 4_000, 3_000), powerW: 800 });
    expect(grown).toEqual({
      problems: [],
      booth: plannedBooth({ outline: rectangle(5_000, 3_000, 4_000, 3_000), powerW: 800, openSides: 3 }),
    });
  });

  it('is checked with all of its hall', () => {
    expect(codes({ outline: rectangle(6_000, 3_000, 3_000, 4_000) })).toEqual(['A-01 booths-overlap']);
    expect(codes({ number: 'B-01' })).toEqual(['B-01 number-twice']);
    const wall = rectangle(0, 9_500, 24_000, 1_000);
    expect(codes({ outline: wall })).toEqual(['B-01 booth-off-aisle']);
  });

  it('is not blamed for what was wrong before', () => {
    const overlapping = hallPlan({
      booths: [plannedBooth(), plannedBooth({ number: 'B' }), plannedBooth({ number: 'C' })],
    });
    expect(codes({ powerW: 5 }, overlapping)).toEqual([]);
  });

  it('changes its shape by kind and outline alone', () => {
    const old = plannedBooth();
    const same = { kind: old.kind, outline: [...old.outline], number: 'X', powerW: 1, zone: 'Z' };
    expect(changesShape(old, same)).toBe(false);
    expect(changesShape(old, { kind: 'raw' })).toBe(true);
    expect(changesShape(old, { outline: rectangle(0, 0, 1, 1) })).toBe(true);
  });
});
