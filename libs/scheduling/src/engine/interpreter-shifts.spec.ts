import { longestStretch, slotCalendar } from '../domain/slot-calendar.js';
import { layOutShifts } from './interpreter-shifts.js';

const calendar = slotCalendar(Array.from({ length: 14 }, (_, t) => ({ day: t < 7 ? 0 : 1 })));

describe('layOutShifts', () => {
  it('breaks no longest run or daily cap, and staggers the pauses where not everybody is needed at once', () => {
    const people = 6;
    const shifts = layOutShifts(
      {
        present: new Uint8Array(people * 14).fill(1),
        longestRun: [3, 3, 3, 3, 3, 3],
        dailyCap: [9, 9, 9, 9, 9, 4],
        serves: [[0], [0], [0], [0], [0], [0]],
        wanted: new Float64Array(14).fill(2),
        kept: new Uint8Array(people * 14),
      },
      calendar,
    );
    const works = (i: number, t: number): boolean => shifts.working[i * 14 + t] === 1;
    for (let i = 0; i < people; i++) expect(longestStretch((t) => works(i, t), calendar)).toBeLessThanOrEqual(3);
    expect([...shifts.mostSlots]).toEqual([12, 12, 12, 12, 12, 8]);
    const perSlot = Array.from({ length: 14 }, (_, t) => [0, 1, 2, 3, 4, 5].filter((i) => works(i, t)).length);
    expect(Math.min(...perSlot)).toBeGreaterThanOrEqual(2);
  });

  it('counts slots bound by a lock as worked without offering them', () => {
    const present = Uint8Array.from([1, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    const order = {
      present,
      longestRun: [2],
      dailyCap: [9],
      serves: [[0]],
      wanted: new Float64Array(14).fill(1),
      kept: new Uint8Array(14),
    };
    const { working } = layOutShifts(order, calendar);
    expect(working[1]).toBe(0);
    expect(working[0] + working[2]).toBe(1);
  });
});
