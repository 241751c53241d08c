import { cancelReason } from './cancel-reason.js';

it('says in our words why the system cancelled a request, and else what was written', () => {
  expect(cancelReason('bookings ended or changed their price')).toEqual({ key: 'payment.why.changed' });
  expect(cancelReason('Asked twice')).toEqual({ written: 'Asked twice' });
});
