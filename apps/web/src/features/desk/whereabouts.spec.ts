import type { Day } from './day-list';
import { whereaboutsOf } from './whereabouts';

const DAY = {
  day: 1,
  days: [{ day: 1, startsAt: '2027-10-21T02:00:00Z', endsAt: '2027-10-21T09:00:00Z' }],
  arrived: ['here', 'here-after-all'],
  absences: [
    { subjectId: 'late', from: '2027-10-21T02:00:00Z', until: '2027-10-21T04:00:00Z' },
    { subjectId: 'away', from: '2027-10-21T02:00:00Z', until: '2027-10-21T09:00:00Z' },
    { subjectId: 'here-after-all', from: '2027-10-21T02:00:00Z', until: '2027-10-21T09:00:00Z' },
  ],
} as unknown as Day;

it.each([
  ['here', 'arrived'],
  ['here-after-all', 'arrived'],
  ['late', 'late'],
  ['away', 'away'],
  ['somebody', 'awaited'],
])('%s is %s', (companyId, state) => {
  expect(whereaboutsOf(DAY)(companyId).state).toBe(state);
});
