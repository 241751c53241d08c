import { aMeeting } from './grid.fixture';
import { nextChip } from './next-chip';
import { rowsOf } from './rows-of';

const MEETINGS = [
  aMeeting(1, { slot: 0 }),
  aMeeting(2, { slot: 5, supplier: 2 }),
  aMeeting(3, { slot: 4, placeId: 'table 3', supplier: 3 }),
  aMeeting(4, { slot: 20, placeId: 'table 3', supplier: 4 }),
];
const heads = [1, 2, 3].map((n) => ({ id: `table ${n}`, label: `Table ${n}`, note: '' }));
const rows = rowsOf({ view: 'places', heads, meetings: MEETINGS, search: '' });
const DAY = [0, 1, 2, 3, 4, 5];
const at = (table: number, n: number) => ({ rowId: `table ${table}`, requestId: `request ${n}` });

describe('arrow keys on the grid', () => {
  it('begin at the first meeting', () => {
    expect(nextChip(rows, DAY, null, 'down')).toEqual(at(1, 1));
    expect(nextChip(rows, DAY, null, 'right')).toEqual(at(1, 1));
  });
  it('go along a row, to its end', () => {
    expect(nextChip(rows, DAY, at(1, 1), 'right')).toEqual(at(1, 2));
    expect(nextChip(rows, DAY, at(1, 2), 'left')).toEqual(at(1, 1));
    expect(nextChip(rows, DAY, at(1, 2), 'right')).toBeNull();
  });
  it('go to the nearest in time of the next row that has any, of the days that are shown', () => {
    expect(nextChip(rows, DAY, at(1, 2), 'down')).toEqual(at(3, 3));
    expect(nextChip(rows, DAY, at(3, 3), 'up')).toEqual(at(1, 2));
    expect(nextChip(rows, DAY, at(3, 3), 'right')).toBeNull();
    expect(nextChip(rows, [...DAY, 20], at(3, 3), 'right')).toEqual(at(3, 4));
    expect(nextChip(rows, DAY, at(3, 3), 'down')).toBeNull();
  });
});
