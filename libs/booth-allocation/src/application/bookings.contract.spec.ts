import type { BookingId } from '@ketnoi/kernel';
import { CountedIds, TestClock } from '@ketnoi/kernel/testing';
import {
  aBooth,
  BOOTH,
  bookingsContract,
  COMPANY,
  FAIR,
  InMemoryBookings,
  OTHER_COMPANY,
  someRules,
} from '../../testing/index.js';

const SECOND = '01985f00-0000-7000-8000-0000000000b2' as typeof BOOTH;

bookingsContract('in memory', async () => {
  const clock = new TestClock();
  const bookings = new InMemoryBookings(clock);
  const ids = new CountedIds();
  for (const id of [BOOTH, SECOND]) bookings.booths.set(id, aBooth({ id }));
  bookings.rules.set(FAIR, someRules());
  [COMPANY, OTHER_COMPANY].forEach((company) => bookings.exhibitors.add(company));
  return {
    bookings,
    fairId: FAIR,
    boothIds: [BOOTH, SECOND],
    companyIds: [COMPANY, OTHER_COMPANY],
    nextId: () => ids.next() as string as BookingId,
    now: async () => clock.now(),
    run: (work) => work(),
  };
});
