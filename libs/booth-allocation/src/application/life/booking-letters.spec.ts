import { aBooking, boothDesk } from '../../../testing/index.js';
import { RecordedLetters } from '../../../testing/recorded-letters.js';
import { BookingLetters } from './booking-letters.js';

const DEPOSIT = { depositAmount: 11_000_000, depositDueOn: '2026-06-24' };

it.each([
  ['none of it has come', { ...DEPOSIT }, { due: 'yes', deposit: 11_000_000 }],
  ['some of it has come', { ...DEPOSIT, paidAmount: 4_000_000 }, { due: 'yes', deposit: 7_000_000 }],
  ['it has come', { ...DEPOSIT, state: 'confirmed', paidAmount: 11_000_000 }, { due: 'no', deposit: 0 }],
  ['all is paid', { ...DEPOSIT, state: 'paid', paidAmount: 22_000_000 }, { due: 'no', deposit: 0 }],
  ['none is asked for', { depositAmount: 0, depositDueOn: null }, { due: 'no', deposit: 0 }],
] as const)('a letter tells of the deposit only while it is to be paid: %s', async (_, booking, params) => {
  const letters = new RecordedLetters();
  await new BookingLetters(letters, boothDesk().bookings).write('booking-moved', aBooking(booking), null);
  expect(letters.letters).toMatchObject([{ template: 'booking-moved', params }]);
});
