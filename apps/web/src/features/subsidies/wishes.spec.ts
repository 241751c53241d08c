import { wishesIn } from './wishes.js';

it('lists what may be asked of one programme, booking by booking', () => {
  const choice = (programmeId: string, amount: number) => ({ programmeId, costs: ['RENT' as const], amount });
  const bookings = [
    { bookingId: 'b1', boothNumber: 'A-1', choices: [choice('city', 5), choice('ministry', 7)] },
    { bookingId: 'b2', boothNumber: 'A-2', choices: [choice('ministry', 9)] },
  ];
  expect(wishesIn(bookings, 'ministry')).toEqual([
    { bookingId: 'b1', boothNumber: 'A-1', costs: ['RENT'], amount: 7 },
    { bookingId: 'b2', boothNumber: 'A-2', costs: ['RENT'], amount: 9 },
  ]);
  expect(wishesIn(bookings, 'nobody')).toEqual([]);
});
