import { byDay, dayAt } from './by-day';
import type { Briefing } from './term-sheet';

const at = (startsAt: string): Briefing =>
  ({ meeting: { startsAt, endsAt: startsAt.replace(':00:', ':25:') } }) as Briefing;
const DAYS = byDay(
  ['2027-10-20T02:00:00Z', '2027-10-20T18:00:00Z', '2027-10-21T03:00:00Z'].map(at),
  'Asia/Ho_Chi_Minh',
);

it('puts meetings into the days of the fair', () => {
  expect([...DAYS].map(([day, { length }]) => [day, length])).toEqual([
    ['2027-10-20', 1],
    ['2027-10-21', 2],
  ]);
});

it('opens the day that is on, and the first again when all are over', () => {
  expect(dayAt(DAYS, new Date('2027-10-20T02:10:00Z'))).toBe('2027-10-20');
  expect(dayAt(DAYS, new Date('2027-10-20T04:00:00Z'))).toBe('2027-10-21');
  expect(dayAt(DAYS, new Date('2027-11-20T04:00:00Z'))).toBe('2027-10-20');
  expect(dayAt(new Map(), new Date())).toBeUndefined();
});
