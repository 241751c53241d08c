import { byDay, dayAt, dayIn } from './by-day';

const at = (startsAt: string) => ({ startsAt, endsAt: startsAt.replace(':00:', ':25:') });
const THINGS = ['2027-10-20T02:00:00Z', '2027-10-20T18:00:00Z', '2027-10-21T03:00:00Z'].map(at);
const days = (zone: string) => byDay(THINGS, ({ startsAt }) => startsAt, zone);
const counts = (zone: string) => [...days(zone)].map(([day, { length }]) => [day, length]);

it('puts things into the days of the zone they are read by', () => {
  expect(counts('UTC')).toEqual([
    ['2027-10-20', 2],
    ['2027-10-21', 1],
  ]);
  expect(counts('Asia/Ho_Chi_Minh')).toEqual([
    ['2027-10-20', 1],
    ['2027-10-21', 2],
  ]);
  expect(dayIn('Asia/Tokyo', '2027-10-20T16:00:00Z')).toBe('2027-10-21');
});

it('opens the day that is on, and the first again when all are over', () => {
  const opened = (now: string) => dayAt(days('Asia/Ho_Chi_Minh'), ({ endsAt }) => endsAt, new Date(now));
  expect(opened('2027-10-20T02:10:00Z')).toBe('2027-10-20');
  expect(opened('2027-10-20T04:00:00Z')).toBe('2027-10-21');
  expect(opened('2027-11-20T04:00:00Z')).toBe('2027-10-20');
  expect(dayAt(new Map<string, never[]>(), String, new Date())).toBeUndefined();
});
