import type { CompanyId } from '@ketnoi/kernel';
import { whereaboutsOf } from './whereabouts-of.js';

const [here, late, away, awaited] = ['here', 'late', 'away', 'awaited'] as CompanyId[];
const at = (hour: number): Date => new Date(Date.UTC(2027, 9, 20, hour));
const missing = (subjectId: string, until: Date) => ({ subjectId, companyName: subjectId, from: at(2), until });

it('tells who has come, who is late, who stays away, and of all others that they are awaited', () => {
  const of = whereaboutsOf({
    arrived: [here],
    absences: [missing(here, at(10)), missing(late, at(4)), missing(away, at(10))],
    days: [
      { day: 0, startsAt: at(-22), endsAt: at(-14) },
      { day: 1, startsAt: at(2), endsAt: at(10) },
    ],
    day: 1,
  });
  expect([here, late, away, awaited].map(of)).toEqual([
    { state: 'arrived' },
    { state: 'late', until: at(4) },
    { state: 'away', until: at(10) },
    { state: 'awaited' },
  ]);
});
