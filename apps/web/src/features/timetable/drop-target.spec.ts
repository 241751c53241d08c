import { isWhereItStands, moveOf } from './aim';
import { busySlots } from './busy-slots';
import { dropTarget } from './drop-target';
import { aMeeting } from './grid.fixture';
import { rowsOf } from './rows-of';

const MEETING = aMeeting(1, { slot: 9 });
const TABLES = [1, 2].map((n) => ({ id: `table ${n}`, label: `Table ${n}`, note: '' }));
const rows = rowsOf({ view: 'places', heads: TABLES, meetings: [MEETING], search: '' });
const grid = { view: 'places' as const, rows, slots: [8, 9, 10], columnWidth: 100 };

describe('where a meeting would be dropped', () => {
  it('is the slot under it, and the place where that is another one', () => {
    expect(dropTarget(grid, MEETING, 250, 5)).toEqual({ slot: 10 });
    expect(dropTarget(grid, MEETING, 50, rows[1].top + 5)).toEqual({ slot: 8, placeId: 'table 2' });
  });
  it('stays in the grid, however far one drags', () => {
    expect(dropTarget(grid, MEETING, -80, -80)).toEqual({ slot: 8 });
    expect(dropTarget(grid, MEETING, 9_999, 9_999)).toEqual({ slot: 10, placeId: 'table 2' });
  });
  it('leaves place and interpreter open where rows are companies', () => {
    expect(dropTarget({ ...grid, view: 'companies' }, MEETING, 150, 60)).toEqual({ slot: 9 });
  });
});

describe('an aim', () => {
  it('is no move where the meeting stands', () => {
    expect(isWhereItStands({ slot: 9 }, MEETING)).toBe(true);
    expect(isWhereItStands({ slot: 9, placeId: 'table 1' }, MEETING)).toBe(true);
    expect(isWhereItStands({ slot: 9, placeId: 'table 2' }, MEETING)).toBe(false);
    expect(isWhereItStands({ slot: 8 }, MEETING)).toBe(false);
    expect(isWhereItStands({ slot: 8 }, null)).toBe(false);
  });
  it('is sent with where the meeting was seen', () => {
    const inHand = { requestId: 'request 1', companies: MEETING.companies, meeting: MEETING };
    expect(moveOf('fair', inHand, { slot: 10 })).toMatchObject({
      slot: 10,
      seen: { slot: 9, placeId: 'table 1', interpreterId: null },
    });
    expect(moveOf('fair', { ...inHand, meeting: null }, { slot: 10 }).seen?.slot).toBeNull();
  });
});

describe('slots in which one side is busy', () => {
  it('are those of its other meetings, all of their length', () => {
    const others = [aMeeting(2, { supplier: 2, slot: 3, length: 2 }), aMeeting(3, { buyer: 2, supplier: 2, slot: 7 })];
    expect([...busySlots([MEETING, ...others], MEETING.requestId, MEETING.companies)]).toEqual([3, 4]);
  });
});
