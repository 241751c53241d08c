import { entriesByDay, type Entry } from './entries-by-day';

it('puts entries into the days of the zone they are read by', () => {
  const entries = ['2027-10-20T02:00:00Z', '2027-10-20T16:00:00Z'].map((startsAt) => ({ startsAt }) as Entry);
  expect([...entriesByDay(entries, 'Asia/Ho_Chi_Minh').keys()]).toEqual(['2027-10-20']);
  expect([...entriesByDay(entries, 'Asia/Tokyo').keys()]).toEqual(['2027-10-20', '2027-10-21']);
});
