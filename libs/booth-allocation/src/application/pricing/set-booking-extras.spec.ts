import { type Actor, type BookingId, type FairId, unwrap } from '@ketnoi/kernel';
import {
  InMemoryIdempotencyStore,
  InMemoryUnitOfWork,
  memberOf,
  RecordedAuditTrail,
  RecordedOutbox,
  TestClock,
  withRole,
} from '@ketnoi/kernel/testing';
import { aBooking, BOOKING, COMPANY, DURING, FAIR, OTHER_COMPANY } from '../../../testing/booths.fixture.js';
import { InMemoryBookings } from '../../../testing/in-memory-bookings.js';
import { InMemoryPriceLists } from '../../../testing/in-memory-price-lists.js';
import type { Booking } from '../../domain/booking.js';
import { aQuoteRequest, someList } from '../../domain/pricing/pricing.fixture.js';
import { quoteBooth } from '../../domain/pricing/quote-booth.js';
import { withCityShare } from '../../domain/subsidy/city-share.js';
import { ConsiderExtras } from './consider-extras.js';
import { AskedPayments } from './ports/asked-payments.js';
import { SetBookingExtras } from './set-booking-extras.js';

const early = unwrap(quoteBooth(aQuoteRequest({ at: new Date('2026-06-15T00:00:00Z') })));
const quoted = (over: Partial<Booking> = {}): Booking =>
  aBooking({ quote: early, price: { amount: early.firmShare, currency: 'VND' }, ...over });

function extrasDesk(booking: Booking, asked = false) {
  const clock = new TestClock(DURING);
  const bookings = new InMemoryBookings(clock);
  bookings.rows.set(BOOKING, booking);
  const lists = new InMemoryPriceLists(clock);
  lists.rows.push({ fairId: FAIR, list: someList(), setBy: 'o' as never, setAt: DURING });
  lists.rows.push({ fairId: FAIR, list: someList({ version: 4, extras: [] }), setBy: 'o' as never, setAt: DURING });
  const outbox = new RecordedOutbox();
  const audit = new RecordedAuditTrail();
  const payments = new (class extends AskedPayments {
    askedFor = (): Promise<boolean> => Promise.resolve(asked);
  })();
  const idempotency = new InMemoryIdempotencyStore(new InMemoryUnitOfWork(clock));
  const useCase = new SetBookingExtras(
    idempotency,
    bookings,
    new ConsiderExtras(bookings, lists, payments),
    outbox,
    audit,
  );
  let keys = 0;
  return {
    outbox,
    audit,
    stored: () => bookings.rows.get(BOOKING) as Booking,
    set: (actor: Actor, code = 'power-3kw', bookingId: BookingId = BOOKING) =>
      useCase.execute(actor, { fairId: FAIR, bookingId, extras: [{ code, quantity: 2 }] }, `key-${++keys}`),
  };
}

describe('extras of a booking', () => {
  it('are priced by the list that the booking was made from, and keep its early bird', async () => {
    const desk = extrasDesk(quoted());
    const { quote } = unwrap(await desk.set(memberOf(COMPANY)));
    expect(quote.lines.map(({ code, amount }) => [code, amount])).toEqual([
      ['rent', 22_000_000],
      ['early-bird', -3_300_000],
      ['extra', 3_000_000],
    ]);
    expect(desk.stored()).toMatchObject({ quote, price: { amount: 23_436_000 }, version: 2 });
    expect(desk.outbox.events.map(({ type, payload }) => [type, payload])).toEqual([
      ['booking-extras-set', { bookingId: BOOKING, companyId: COMPANY, total: 23_436_000 }],
    ]);
    expect(desk.audit.entries).toMatchObject([{ action: 'set-booking-extras', byRight: 'member' }]);
    expect((await desk.set(withRole(FAIR, 'organiser'))).ok).toBe(true);
  });

  it.each([
    ['a payment was asked for', quoted(), true],
    ['money came in', quoted({ paidAmount: 1 }), false],
    ['the deposit is in', quoted({ state: 'confirmed' }), false],
    ['the city pays a part', quoted({ quote: withCityShare(early, 1) }), false],
    ['there is no quote', quoted({ quote: null }), false],
  ])('stay as they are once %s', async (_, booking, asked) => {
    const desk = extrasDesk(booking, asked);
    expect(await desk.set(memberOf(COMPANY))).toEqual({ ok: false, error: { code: 'price-frozen' } });
    expect([desk.stored(), desk.outbox.events]).toEqual([booking, []]);
  });

  it('are not changed for strangers, for ended bookings or by what the list does not have', async () => {
    const refused = async (booking: Booking, actor: Actor, code?: string) => {
      const answer = await extrasDesk(booking).set(actor, code);
      return answer.ok ? null : answer.error;
    };
    for (const stranger of [memberOf(OTHER_COMPANY), withRole('elsewhere' as FairId, 'organiser')])
      expect(await refused(quoted(), stranger)).toEqual({ code: 'not-found' });
    expect(await refused(quoted({ state: 'cancelled', nth: null }), memberOf(COMPANY))).toEqual({
      code: 'booking-ended',
    });
    expect(await refused(quoted(), memberOf(COMPANY), 'champagne')).toEqual({
      code: 'unknown-extra',
      extra: 'champagne',
    });
  });
});
