import { untilChoices } from './until-choice';

const DAY = { day: 0, days: [{ day: 0, startsAt: '2027-10-20T02:00:00.000Z', endsAt: '2027-10-20T09:00:00.000Z' }] };

it('counts from now, and before the day from its beginning', () => {
  expect(untilChoices('2027-10-20T03:10:00.000Z', DAY)[0]).toBe('2027-10-20T03:25:00.000Z');
  expect(untilChoices('2027-10-19T03:10:00.000Z', DAY)[0]).toBe('2027-10-20T02:15:00.000Z');
});

it('goes no further than the day', () => {
  expect(untilChoices('2027-10-20T08:20:00.000Z', DAY)).toHaveLength(2);
  expect(untilChoices('2027-10-20T09:20:00.000Z', DAY)).toEqual([]);
});
