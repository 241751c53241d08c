import { buyer, requestInput, supplier, timetableInputs } from '@ketnoi/meetings/testing';
import { problemOf } from './problem-of.js';

const slots = [1, 2, 8, 9].map((hour) => ({
  ...{ day: 0, halfDay: hour < 5 ? 0 : 1 },
  startsAt: `2026-10-01T0${hour}:00:00.000Z`,
  endsAt: `2026-10-01T0${hour}:30:00.000Z`,
}));

it('gives everybody the night of their own time zone and hours', () => {
  const requests = [requestInput(1), requestInput(2, { buyerId: buyer(2), supplierId: supplier(2) })];
  const inputs = timetableInputs(requests, { slots });
  const berlin = { timeZone: 'Europe/Berlin', from: '07:00', until: '22:00' };
  const online = [berlin, { ...berlin, from: '11:00' }, berlin, { ...berlin, timeZone: 'Asia/Tokyo' }];
  const participants = inputs.participants.map((p, n) => ({
    ...p,
    unavailable: n === 2 ? [3] : [],
    online: online[n],
  }));
  const problem = problemOf({ ...inputs, participants });
  expect(problem.participants.map((p) => p.unavailable)).toEqual([[0, 1], [0, 1, 2], [0, 1, 3], []]);
});
