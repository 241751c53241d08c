import { rowAt, visibleRows } from './visible-rows';

/** A hundred rows, every tenth of them twice as high. */
const rows = Array.from({ length: 100 }, (_, at) => ({
  top: at * 40 + Math.ceil(at / 10) * 40,
  height: at % 10 === 0 ? 80 : 40,
}));

describe('rows that are seen', () => {
  it('are found by how far one has scrolled', () => {
    expect(rowAt(rows, 0)).toBe(0);
    expect(rowAt(rows, 79)).toBe(0);
    expect(rowAt(rows, 80)).toBe(1);
    expect(rowAt(rows, 1e6)).toBe(100);
    expect(rowAt([], 0)).toBe(0);
  });
  it.each([0, 333, 2_000, 4_400, 9_999])('are all drawn at %d pixels, with some to spare and never all', (scrolled) => {
    const { from, to } = visibleRows(rows, scrolled, 600);
    for (const [at, { top, height }] of rows.entries())
      if (top + height > scrolled && top < scrolled + 600) expect(at >= from && at < to).toBe(true);
    expect(from).toBeGreaterThanOrEqual(0);
    expect(to).toBeLessThanOrEqual(100);
    expect(to - from).toBeLessThan(45);
  });
  it('stay the same over a few pixels, so that scrolling draws seldom', () => {
    const ranges = new Set(Array.from({ length: 160 }, (_, px) => JSON.stringify(visibleRows(rows, 1_000 + px, 600))));
    expect(ranges.size).toBeLessThanOrEqual(4);
  });
});
