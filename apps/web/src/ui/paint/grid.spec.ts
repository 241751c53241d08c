import { firstIn, gridOf, painted, stepTo, unsaved } from './grid';

const slot = (index: number, day: number, hour: string) => ({
  ...{ index, day },
  startsAt: `2026-10-2${day}T${hour}:00Z`,
  endsAt: `2026-10-2${day}T${hour}:30Z`,
});
const SLOTS = [slot(0, 1, '09:00'), slot(1, 1, '10:00'), slot(2, 1, '11:00'), slot(3, 2, '09:00'), slot(4, 2, '11:00')];
const GRID = gridOf(SLOTS, (at) => at.slice(11, 16));

describe('the grid of a fair', () => {
  it('has days beside each other, with holes where a day has no slot', () => {
    expect(GRID.days).toEqual([1, 2]);
    expect(GRID.times).toEqual(['09:00', '10:00', '11:00']);
    expect(GRID.cells.map((row) => row.map((cell) => cell?.index ?? null))).toEqual([
      [0, 3],
      [1, null],
      [2, 4],
    ]);
  });

  it('is entered at its first slot', () => {
    const late = gridOf([slot(0, 1, '11:00'), slot(1, 2, '09:00')], (at) => at.slice(11, 16));
    expect(firstIn(late)).toEqual({ row: 0, column: 1 });
    expect(firstIn(gridOf([], String))).toEqual({ row: 0, column: 0 });
  });

  it('is walked by arrow keys over holes, and left nowhere', () => {
    expect(stepTo(GRID, { row: 0, column: 1 }, 'ArrowDown')).toEqual({ row: 2, column: 1 });
    expect(stepTo(GRID, { row: 1, column: 0 }, 'ArrowRight')).toBeNull();
    expect(stepTo(GRID, { row: 0, column: 0 }, 'ArrowUp')).toBeNull();
    expect(stepTo(GRID, { row: 0, column: 0 }, 'Tab')).toBeNull();
  });

  it('is painted free or not, over what was saved', () => {
    const strokes = new Map([
      [1, true],
      [2, false],
    ]);
    expect([...painted([1, 3], strokes)]).toEqual([3, 2]);
  });

  it('keeps what was painted while something else was saved', () => {
    const strokes = new Map([
      [1, true],
      [2, false],
      [3, false],
    ]);
    expect([...unsaved([2], strokes).keys()]).toEqual([3]);
    expect([...unsaved([1], strokes).keys()]).toEqual([1, 2, 3]);
  });
});
