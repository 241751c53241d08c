import {
  dateInZone,
  daysBetween,
  isIsoDate,
  isWorkingDay,
  SATURDAY_AND_SUNDAY,
  workingDaysAfter,
  workingDaysBefore,
} from './working-days.js';

/** Tết 2027: 5 to 11 February off. */
const tet = ['2027-02-05', '2027-02-08', '2027-02-09', '2027-02-10', '2027-02-11'];
const calendar = { holidays: tet, weekend: SATURDAY_AND_SUNDAY };

describe('working days', () => {
  it.each([
    ['2027-01-04', 1, '2027-01-05'],
    ['2027-01-08', 1, '2027-01-11'],
    ['2027-02-03', 2, '2027-02-12'],
    ['2027-02-04', 1, '2027-02-12'],
    ['2027-02-06', 0, '2027-02-12'],
    ['2027-01-04', 0, '2027-01-04'],
    ['2027-01-09', 10, '2027-01-22'],
  ])('from %s %i on is %s', (from, n, to) => {
    expect(workingDaysAfter(from, n, calendar)).toBe(to);
  });

  it('are counted back the same way', () => {
    expect(workingDaysBefore('2027-02-12', 1, calendar)).toBe('2027-02-04');
    expect(workingDaysBefore('2027-02-13', 0, calendar)).toBe('2027-02-12');
    for (const n of [1, 5, 30]) {
      const there = workingDaysAfter('2027-01-29', n, calendar);
      expect(workingDaysBefore(there, n, calendar)).toBe('2027-01-29');
    }
  });

  it('are not found where nobody ever works', () => {
    const never = { holidays: [], weekend: [1, 2, 3, 4, 5, 6, 7] };
    expect(() => workingDaysAfter('2027-01-04', 1, never)).toThrow(RangeError);
  });

  it('leave out weekends and holidays', () => {
    const days = ['2027-02-04', '2027-02-05', '2027-02-06'];
    expect(days.map((day) => isWorkingDay(day, calendar))).toEqual([true, false, false]);
  });
});

describe('dates', () => {
  it('are those of the zone', () => {
    const late = new Date('2026-06-10T17:30:00Z');
    expect([dateInZone(late, 'Asia/Ho_Chi_Minh'), dateInZone(late, 'UTC')]).toEqual(['2026-06-11', '2026-06-10']);
  });

  it('are days apart, and only real ones are dates', () => {
    expect([daysBetween('2026-06-10', '2026-08-20'), daysBetween('2026-08-21', '2026-08-20')]).toEqual([71, -1]);
    expect(['2026-02-28', '2026-02-30', '26-2-3', 'x'].map(isIsoDate)).toEqual([true, false, false, false]);
  });
});
