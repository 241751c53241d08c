import { framing, middleOf, moved, showing, viewOf, zoomed } from './view';

const hall = [
  { x: 0, y: 0 },
  { x: 60_000, y: 0 },
  { x: 60_000, y: 40_000 },
  { x: 0, y: 40_000 },
];
const home = viewOf(hall, 1_000);

describe('the view of a hall', () => {
  it('begins with all of it', () => {
    expect(home).toEqual({ x: -1_000, y: -1_000, width: 62_000, height: 42_000 });
  });

  it('zooms about the spot under the pointer', () => {
    const at = { x: 15_000, y: 10_000 };
    const near = zoomed(home, home, 2, at);
    expect((at.x - near.x) / near.width).toBeCloseTo((at.x - home.x) / home.width);
    expect((at.y - near.y) / near.height).toBeCloseTo((at.y - home.y) / home.height);
    expect(near.width).toBe(31_000);
  });

  it('stops at the whole hall and at two booths', () => {
    expect(zoomed(home, home, 0.1, middleOf(home))).toEqual(home);
    expect(zoomed(home, home, 1_000, middleOf(home)).width).toBe(6_000);
  });

  it('never loses the hall', () => {
    const far = moved(home, home, 1e9, -1e9);
    expect(middleOf(far)).toEqual({ x: 61_000, y: -1_000 });
  });

  it('brings a spot into the middle', () => {
    expect(middleOf(showing(home, home, { x: 30_000, y: 20_000 }))).toEqual({ x: 30_000, y: 20_000 });
  });

  it('frames two booths, and falls back to the whole hall', () => {
    const view = framing(home, [
      { x: 10_000, y: 10_000 },
      { x: 20_000, y: 12_000 },
    ]);
    expect(view).toEqual({ x: 4_000, y: 4_000, width: 22_000, height: 14_000 });
    expect(framing(home, hall)).toEqual(home);
  });

  it('brings it higher up where the lower part is covered', () => {
    const view = showing(home, home, { x: 30_000, y: 20_000 }, 2, 0.25);
    expect(view).toEqual({ x: 15_000, y: 5_000, width: 30_000, height: 60_000 });
  });
});
