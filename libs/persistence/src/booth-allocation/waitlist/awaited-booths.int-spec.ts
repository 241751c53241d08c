/**
 * Between the end of a claim and the offer to those who wait nobody else comes by the booth, on the real database. Where
 * nobody waits the same steps sell it: a race that cannot fail would prove nothing.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import {
  AllotByHand,
  BookBooth,
  BookBooths,
  Bookings,
  CancelBooking,
  ConsentToSwap,
  ExpireHolds,
  HoldBooth,
  JoinWaitlist,
  MoveBooking,
  OfferFreedBooth,
  PlanReadModel,
  ProposeSwap,
  ReleaseBooth,
  type WaitedFor,
} from '@ketnoi/booth-allocation';
import { ANY_BOOTH } from '@ketnoi/booth-allocation/testing';
import { type BookingId, type BoothId, type CompanyId, type FairId, unwrap } from '@ketnoi/kernel';
import { soleMemberOf, withRole } from '@ketnoi/kernel/testing';
import { aBoothFair, type BoothFair, type BoothWorld, openBoothWorld } from '../../../test/booth-world.fixture.js';

/** Leaves the transaction that the caller is in. */
const outside = AsyncLocalStorage.snapshot();

let world: BoothWorld;
beforeAll(async () => {
  world = await openBoothWorld(24);
});
afterAll(() => world.close());

let keys = 0;
const key = (): string => `awaited-${++keys}`;
const use = <T>(token: abstract new (...args: never[]) => T): T => world.app.get(token);

/** First come those who have the booths, one each, then those who wait, then as many strangers as there are booths. */
const aFair = async (booths: number, waiting: number, wish: Partial<WaitedFor> = {}): Promise<BoothFair> => {
  const fair = await aBoothFair(world, { booths, companies: 2 * booths + waiting, boothsPerCompany: 3 });
  for (const companyId of fair.companyIds.slice(booths, booths + waiting))
    unwrap(
      await use(JoinWaitlist).execute(
        soleMemberOf(companyId),
        { fairId: fair.fairId, companyId, ...ANY_BOOTH, ...wish },
        key(),
      ),
    );
  return fair;
};
const claim = (how: typeof BookBooth | typeof HoldBooth, fairId: FairId, boothId: BoothId, companyId: CompanyId) =>
  use<BookBooth | HoldBooth>(how).execute(soleMemberOf(companyId), { fairId, boothId, companyId }, key());
const book = (fairId: FairId, boothId: BoothId, companyId: CompanyId) => claim(BookBooth, fairId, boothId, companyId);
const release = async (fairId: FairId, bookingId: BookingId, companyId: CompanyId) =>
  unwrap(await use(ReleaseBooth).execute(soleMemberOf(companyId), { fairId, bookingId, reason: null }, key()));
const offer = (fairId: FairId, boothId: BoothId) => use(OfferFreedBooth).execute(fairId, boothId);
const sql = (statement: string, fairId: FairId) => world.dataSource.query(statement, [fairId]);
const shown = (fairId: FairId, boothId: BoothId) => use(PlanReadModel).occupations(fairId, [boothId]);
const codeOf = (answer: { ok: boolean; error?: { code: string } }): string | null => answer.error?.code ?? null;

/** The ways in which a booth falls free. */
const ENDINGS: Record<string, (fairId: FairId, boothId: BoothId, companyId: CompanyId) => Promise<unknown>> = {
  'given back': async (fairId, boothId, companyId) =>
    release(fairId, unwrap(await book(fairId, boothId, companyId)).bookingId, companyId),
  cancelled: async (fairId, boothId, companyId) => {
    const { bookingId } = unwrap(await book(fairId, boothId, companyId));
    return unwrap(
      await use(CancelBooking).execute(soleMemberOf(companyId), { fairId, bookingId, reason: 'plans' }, key()),
    );
  },
  'a hold that ran out': async (fairId, boothId, companyId) => {
    unwrap(await claim(HoldBooth, fairId, boothId, companyId));
    return sql("UPDATE bookings SET held_until = UTC_TIMESTAMP(3) WHERE fair_id = ? AND state = 'held'", fairId);
  },
  'left for another': async (fairId, boothId, companyId) => {
    const { bookingId } = unwrap(await book(fairId, boothId, companyId));
    const [other]: { id: BoothId }[] = await sql("SELECT id FROM booths WHERE fair_id = ? AND number = 'B-1'", fairId);
    const move = { fairId, bookingId, toBoothId: other.id, reason: null };
    return unwrap(await use(MoveBooking).execute(soleMemberOf(companyId), move, key()));
  },
  'a hold that was ended': async (fairId, boothId, companyId) => {
    await ENDINGS['a hold that ran out'](fairId, boothId, companyId);
    return use(ExpireHolds).execute();
  },
};

describe('a booth that fell free and that somebody waits for', () => {
  it.each(Object.keys(ENDINGS))('(%s) is nobody else’s until it is offered', async (ending) => {
    const { fairId, boothIds, companyIds } = await aFair(2, 1);
    const [holder, , waiting, stranger] = companyIds;
    await ENDINGS[ending](fairId, boothIds[0], holder);
    expect(codeOf(await claim(HoldBooth, fairId, boothIds[0], stranger))).toBe('booth-awaited');
    expect(codeOf(await book(fairId, boothIds[0], stranger))).toBe('booth-awaited');
    const order = { fairId, companyId: stranger, boothIds: [boothIds[0]], adjacent: false };
    expect(await use(BookBooths).execute(soleMemberOf(stranger), order, key())).toMatchObject({
      error: { code: 'order-refused', reason: { code: 'booth-awaited' } },
    });
    await sql('UPDATE booking_rules SET closes_at = UTC_TIMESTAMP(3) WHERE fair_id = ?', fairId);
    expect(await offer(fairId, boothIds[0])).toBe('offered');
    const held = "SELECT company_id, origin FROM bookings WHERE fair_id = ? AND state = 'held'";
    expect(await sql(held, fairId)).toMatchObject([{ company_id: waiting, origin: 'waitlist' }]);
  });

  it.each(Object.keys(ENDINGS).filter((ending) => ending !== 'a hold that ran out'))(
    '(%s) stands on the plan as reserved for a quarter of an hour, unless it is offered',
    async (ending) => {
      const { fairId, boothIds, companyIds } = await aFair(2, 1);
      await ENDINGS[ending](fairId, boothIds[0], companyIds[0]);
      const before = Date.now();
      const [seen] = await shown(fairId, boothIds[0]);
      expect(seen.state).toBe('reserved');
      expect(Math.abs((seen.heldUntil?.getTime() ?? 0) - before - 15 * 60_000)).toBeLessThan(60_000);
      const reader = { staff: true, organiser: true, companyIds: [] };
      const plan = await use(PlanReadModel).plan(fairId, reader);
      const onPlan = plan?.booths.find(({ boothId }) => boothId === boothIds[0]);
      expect(onPlan).toMatchObject({ ...seen, companyId: null, companyName: null });
      await offer(fairId, boothIds[0]);
      expect(await shown(fairId, boothIds[0])).toMatchObject([{ state: 'held' }]);
    },
  );

  it('stands on the plan as free once nobody waits for it any more', async () => {
    const { fairId, boothIds, companyIds } = await aFair(1, 1);
    await ENDINGS['given back'](fairId, boothIds[0], companyIds[0]);
    await sql("UPDATE waitlist_entries SET state = 'left' WHERE fair_id = ?", fairId);
    expect(await shown(fairId, boothIds[0])).toMatchObject([{ state: 'free', heldUntil: null }]);
  });

  it('is not moved to by a company, but is by the hand of an organiser', async () => {
    const { fairId, boothIds, companyIds } = await aFair(2, 1);
    const { bookingId } = unwrap(await book(fairId, boothIds[1], companyIds[4]));
    await ENDINGS['given back'](fairId, boothIds[0], companyIds[0]);
    const move = { fairId, bookingId, toBoothId: boothIds[0], reason: 'safety' };
    const moving = use(MoveBooking);
    expect(codeOf(await moving.execute(soleMemberOf(companyIds[4]), move, key()))).toBe('booth-awaited');
    expect((await moving.execute(withRole(fairId, 'organiser'), move, key())).ok).toBe(true);
    // The move leaves the other booth free; it is given by hand, too.
    const hand = { fairId, boothId: boothIds[1], companyId: companyIds[3], reason: 'guest' };
    expect((await use(AllotByHand).execute(withRole(fairId, 'organiser'), hand, key())).ok).toBe(true);
  });

  it('is nobody’s where two companies swap, whoever waits', async () => {
    const { fairId, boothIds, companyIds } = await aFair(2, 1);
    const [mine, theirs] = [
      unwrap(await book(fairId, boothIds[0], companyIds[0])),
      unwrap(await book(fairId, boothIds[1], companyIds[1])),
    ];
    const wish = { fairId, bookingId: mine.bookingId, otherBoothId: theirs.boothId, note: null };
    const { swapId } = unwrap(await use(ProposeSwap).execute(soleMemberOf(companyIds[0]), wish, key()));
    unwrap(await use(ConsentToSwap).execute(soleMemberOf(companyIds[1]), { fairId, swapId }, key()));
    expect(await offer(fairId, boothIds[0])).toBe('not-free');
    const stands = 'SELECT booth_id FROM bookings WHERE fair_id = ? AND live_booth_id IS NOT NULL ORDER BY id';
    expect(await sql(stands, fairId)).toEqual([{ booth_id: boothIds[1] }, { booth_id: boothIds[0] }]);
  });

  it('is anybody’s where it does not suit those who wait, and after a quarter of an hour', async () => {
    const suits = await aFair(1, 1, { mostAreaDm2: 899 });
    await ENDINGS['given back'](suits.fairId, suits.boothIds[0], suits.companyIds[0]);
    expect((await book(suits.fairId, suits.boothIds[0], suits.companyIds[2])).ok).toBe(true);
    const late = await aFair(1, 1);
    await ENDINGS['given back'](late.fairId, late.boothIds[0], late.companyIds[0]);
    await sql('UPDATE bookings SET ended_at = ended_at - INTERVAL 15 MINUTE WHERE fair_id = ?', late.fairId);
    expect((await book(late.fairId, late.boothIds[0], late.companyIds[2])).ok).toBe(true);
  });

  it('ends with a hold when that ran out, not when somebody claims it next', async () => {
    for (const minutes of [1, 16]) {
      const { fairId, boothIds, companyIds } = await aFair(2, 1);
      for (const [i, boothId] of boothIds.entries()) unwrap(await claim(HoldBooth, fairId, boothId, companyIds[i]));
      const ranOut = `held_until = UTC_TIMESTAMP(3) - INTERVAL ${minutes} MINUTE`;
      await sql(`UPDATE bookings SET ${ranOut} WHERE fair_id = ?`, fairId);
      expect(codeOf(await book(fairId, boothIds[0], companyIds[3]))).toBe(minutes < 15 ? 'booth-awaited' : null);
      const hand = { fairId, boothId: boothIds[1], companyId: companyIds[4], reason: 'guest' };
      expect((await use(AllotByHand).execute(withRole(fairId, 'organiser'), hand, key())).ok).toBe(true);
      const ended = `SELECT COUNT(*) AS n FROM bookings WHERE fair_id = ? AND state = 'expired'
        AND ended_at <= UTC_TIMESTAMP(3) - INTERVAL ${minutes} MINUTE`;
      expect(Number((await sql(ended, fairId))[0].n)).toBe(minutes < 15 ? 1 : 2);
    }
  });

  it('is moved away from and back again by an organiser, whoever waits', async () => {
    const { fairId, boothIds, companyIds } = await aFair(2, 1);
    const { bookingId } = unwrap(await book(fairId, boothIds[0], companyIds[0]));
    for (const toBoothId of [boothIds[1], boothIds[0], boothIds[1]]) {
      const move = { fairId, bookingId, toBoothId, reason: 'safety' };
      expect((await use(MoveBooking).execute(withRole(fairId, 'organiser'), move, key())).ok).toBe(true);
    }
  });

  it('is each of several booths that one booking left, one after the other', async () => {
    const { fairId, boothIds, companyIds } = await aFair(3, 2);
    const { bookingId } = unwrap(await book(fairId, boothIds[0], companyIds[0]));
    for (const toBoothId of boothIds.slice(1))
      unwrap(
        await use(MoveBooking).execute(
          soleMemberOf(companyIds[0]),
          { fairId, bookingId, toBoothId, reason: null },
          key(),
        ),
      );
    for (const left of boothIds.slice(0, 2)) {
      expect(codeOf(await book(fairId, left, companyIds[6]))).toBe('booth-awaited');
      expect(await offer(fairId, left)).toBe('offered');
    }
  });

  it('goes to those who wait, however many strangers reach for it while it is given back', async () => {
    const BOOTHS = 8;
    const { fairId, boothIds, companyIds } = await aFair(BOOTHS, BOOTHS);
    const answers: (string | null)[] = [];
    await Promise.all(
      boothIds.map(async (boothId, i) => {
        const { bookingId } = unwrap(await book(fairId, boothId, companyIds[i]));
        let offered = false;
        const reach = async (): Promise<void> => {
          while (!offered) answers.push(codeOf(await book(fairId, boothId, companyIds[2 * BOOTHS + i])));
        };
        const giveBack = async (): Promise<void> => {
          await release(fairId, bookingId, companyIds[i]);
          expect(codeOf(await book(fairId, boothId, companyIds[2 * BOOTHS + i]))).toBe('booth-awaited');
          await offer(fairId, boothId);
          offered = true;
        };
        await Promise.all([reach(), giveBack()]);
      }),
    );
    expect(answers.filter((code) => code !== 'booth-taken' && code !== 'booth-awaited')).toEqual([]);
    const kept = "SELECT COUNT(*) AS n FROM bookings WHERE fair_id = ? AND state = 'held' AND origin = 'waitlist'";
    expect(Number((await sql(kept, fairId))[0].n)).toBe(BOOTHS);
  });

  it.each([
    ['nobody waits', 0, null],
    ['somebody waits', 1, 'booth-awaited'],
  ])('is judged once the key is won: booked and given back after it was read, where %s', async (_, waiting, code) => {
    const { fairId, boothIds, companyIds } = await aFair(1, waiting);
    const bookings = use(Bookings);
    const read = bookings.situation.bind(bookings);
    let first = true;
    bookings.situation = async (...asked) => {
      const seen = await read(...asked);
      if (first) {
        first = false;
        await outside(() => ENDINGS['given back'](fairId, boothIds[0], companyIds[0]));
      }
      return seen;
    };
    try {
      expect(codeOf(await book(fairId, boothIds[0], companyIds[waiting + 1]))).toBe(code);
    } finally {
      bookings.situation = read;
    }
  });
});
