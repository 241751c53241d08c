import {
  type Booking,
  isEnded,
  type ListedRequest,
  liveFirst,
  mayOrder,
  nextPayment,
  notAskedFor,
  payableTogether,
} from './booking';

const vnd = (amount: number) => ({ amount, currency: 'VND' as const });
const booking = (change: Partial<Booking>): Booking =>
  ({ state: 'APPROVED', paid: vnd(0), deposit: vnd(30), balance: vnd(100), ...change }) as Booking;

describe('the bookings of a company', () => {
  it('stand before those that have ended, else in their order', () => {
    const states = ['RELEASED', 'PAID', 'EXPIRED', 'HELD'] as const;
    const listed = liveFirst(states.map((state) => booking({ state })));
    expect(listed.map(({ state }) => state)).toEqual(['PAID', 'HELD', 'RELEASED', 'EXPIRED']);
  });
});

describe('what is to be paid next', () => {
  it.each([
    [{}, 'DEPOSIT'],
    [{ deposit: null }, 'BALANCE'],
    [{ state: 'CONFIRMED', paid: vnd(30), balance: vnd(70) } as const, 'BALANCE'],
    [{ state: 'PAID', paid: vnd(100), balance: vnd(0) } as const, null],
    [{ state: 'APPLIED' } as const, null],
  ])('%j: %s', (change, expected) => expect(nextPayment(booking(change))).toBe(expected));

  it('is nothing for what has ended', () => {
    expect(isEnded(booking({ state: 'EXPIRED' }))).toBe(true);
    expect(isEnded(booking({ state: 'HELD' }))).toBe(false);
  });
});

it('takes extras until something is paid, or the city pays a part', () => {
  expect(mayOrder(booking({}))).toBe(true);
  expect(mayOrder(booking({ paid: vnd(30) }))).toBe(false);
  expect(mayOrder(booking({ quote: { total: 100, cityShare: 20 } }))).toBe(false);
});

describe('what is paid together', () => {
  const first = booking({ id: 'a' });
  const second = booking({ id: 'b' });
  const dollars = { amount: 30, currency: 'USD' as const };

  it('is the same of each booth, in one currency', () => {
    const abroad = booking({ id: 'c', deposit: dollars, balance: dollars });
    const begun = booking({ id: 'd', state: 'CONFIRMED', paid: vnd(30) });
    const ended = booking({ id: 'e', state: 'CANCELLED' });
    expect(payableTogether([first, abroad, second, begun, ended])).toEqual([
      { purpose: 'DEPOSIT', bookingIds: ['a', 'b'], sum: vnd(60) },
    ]);
  });

  it('is nothing of what is asked for already, until that is cancelled', () => {
    const request = { state: 'OPEN', askedOf: [{ bookingId: 'a' }] } as unknown as ListedRequest;
    expect(notAskedFor([first, second], [request])).toEqual([second]);
    expect(notAskedFor([first, second], [{ ...request, state: 'CANCELLED' }])).toEqual([first, second]);
    expect(payableTogether([second])).toEqual([]);
  });
});
