import { deskDayAt } from './desk-day-at.js';

const at = (time: string): Date => new Date(`2027-10-${time}:00Z`);
const DAYS = [
  { day: 0, startsAt: at('20T02:00'), endsAt: at('20T09:00') },
  { day: 1, startsAt: at('21T02:00'), endsAt: at('21T09:00') },
];

it.each([
  ['01T00:00', 0],
  ['20T08:59', 0],
  ['20T09:00', 1],
  ['21T09:30', 1],
])('at %s the desk opens day %i', (time, day) => {
  expect(deskDayAt(DAYS, at(time))).toBe(day);
});

it('opens the first day of a fair without slots', () => {
  expect(deskDayAt([], at('20T02:00'))).toBe(0);
});
