/**
 * Booths that fall free and those who wait for them, on the real database: two frees at once, a job that runs twice,
 * accepting at the deadline. The same without the unique keys offers twice: a race that cannot fail would prove nothing.
 */
import {
  AnswerOffer,
  BookBooth,
  ExpireHolds,
  JoinWaitlist,
  LeaveWaitlist,
  OfferFreedBooth,
  ReleaseBooth,
  SetStandings,
  SetWaitlistRules,
  ShowWaitlist,
  type WaitedFor,
  type WaitlistOfferId,
  type WaitlistOrder,
  WithdrawBooth,
} from '@ketnoi/booth-allocation';
import { ANY_BOOTH } from '@ketnoi/booth-allocation/testing';
import { type BoothId, type CompanyId, type FairId, Ids, unwrap } from '@ketnoi/kernel';
import { soleMemberOf, withRole } from '@ketnoi/kernel/testing';
import { UnfinishedWork } from '@ketnoi/persistence';
import { aBoothFair, type BoothFair, type BoothWorld, openBoothWorld } from '../../../test/booth-world.fixture.js';

let world: BoothWorld;
beforeAll(async () => {
  world = await openBoothWorld(24);
});
afterAll(() => world.close());

let keys = 0;
const key = (): string => `waits-${++keys}`;
const use = <T>(token: abstract new (...args: never[]) => T): T => world.app.get(token);

/** The first company has all booths and gives them back; the others wait, in their order. */
async function freed(booths: number, waiting: number): Promise<BoothFair> {
  const fair = await aBoothFair(world, { booths, companies: waiting + 1, boothsPerCompany: booths });
  const { fairId, boothIds, companyIds } = fair;
  for (const boothId of boothIds) {
    const request = { fairId, boothId, companyId: companyIds[0] };
    const { bookingId } = unwrap(await use(BookBooth).execute(soleMemberOf(companyIds[0]), request, key()));
    unwrap(await use(ReleaseBooth).execute(soleMemberOf(companyIds[0]), { fairId, bookingId, reason: null }, key()));
  }
  for (const companyId of companyIds.slice(1)) await join(fairId, companyId);
  return fair;
}
const join = async (fairId: FairId, companyId: CompanyId, wish: Partial<WaitedFor> = {}) =>
  use(JoinWaitlist).execute(soleMemberOf(companyId), { fairId, companyId, ...ANY_BOOTH, ...wish }, key());
const offer = (fairId: FairId, boothId: BoothId) => use(OfferFreedBooth).execute(fairId, boothId);
const place = async (fairId: FairId, companyId: CompanyId) =>
  unwrap(await use(ShowWaitlist).own(soleMemberOf(companyId), fairId, companyId)).entry;
const offerTo = async (fairId: FairId, companyId: CompanyId): Promise<WaitlistOfferId> => {
  const standing = (await place(fairId, companyId))?.offer;
  if (!standing) throw new Error('nothing was offered');
  return standing.id;
};
const count = async (sql: string, fairId: FairId): Promise<number> => {
  const [{ n }]: { n: number | string }[] = await world.dataSource.query(`SELECT COUNT(*) AS n FROM ${sql}`, [fairId]);
  return Number(n);
};
/** As if the deadlines of all offers at the fair were so many milliseconds away. */
const deadlineIn = (fairId: FairId, ms: number): Promise<unknown> =>
  world.dataSource.query(
    `UPDATE bookings SET held_until = UTC_TIMESTAMP(3) + INTERVAL ? MICROSECOND WHERE fair_id = ? AND state = 'held'`,
    [ms * 1000, fairId],
  );

describe('a booth that fell free', () => {
  it('is kept for the first who waits, whatever rings and however often', async () => {
    const { fairId, boothIds, companyIds } = await freed(1, 3);
    const outcomes = await Promise.all(Array.from({ length: 6 }, () => offer(fairId, boothIds[0])));
    expect(outcomes.filter((outcome) => outcome === 'offered')).toHaveLength(1);
    expect(await place(fairId, companyIds[1])).toMatchObject({ position: 1, state: 'offered' });
    expect(await place(fairId, companyIds[2])).toMatchObject({ position: 2, state: 'waiting', offer: null });
    const request = { fairId, boothId: boothIds[0], companyId: companyIds[2] };
    expect(await use(BookBooth).execute(soleMemberOf(companyIds[2]), request, key())).toMatchObject({
      error: { code: 'booth-taken' },
    });
    expect(await count("mails WHERE fair_id = ? AND template = 'waitlist-offer'", fairId)).toBe(0);
    expect(await count("outbox_events WHERE fair_id = ? AND type = 'booth-offered'", fairId)).toBe(1);
  });

  it('goes to different firms when two fall free at once, each offered once', async () => {
    const { fairId, boothIds, companyIds } = await freed(8, 5);
    await Promise.all([...boothIds, ...boothIds, ...boothIds].map((boothId) => offer(fairId, boothId)));
    const rows: { company_id: CompanyId; n: number | string }[] = await world.dataSource.query(
      `SELECT company_id, COUNT(*) AS n FROM bookings WHERE fair_id = ? AND state = 'held' GROUP BY company_id`,
      [fairId],
    );
    expect(rows.map((row) => [row.company_id, Number(row.n)]).sort()).toEqual(
      companyIds
        .slice(1)
        .map((id) => [id, 1])
        .sort(),
    );
  });

  it('is offered twice when reading first is all that protects', async () => {
    const { fairId, boothIds } = await freed(12, 1);
    const keysOff = 'DROP INDEX uq_waitlist_offers_live, DROP INDEX uq_waitlist_offers_once';
    await world.dataSource.query(`ALTER TABLE waitlist_offers ${keysOff}`);
    try {
      // The entry's own state is the second guard; a naive waitlist has neither.
      const naive = async (boothId: BoothId): Promise<void> => {
        await offer(fairId, boothId).catch(() => undefined);
      };
      await world.dataSource.query(
        `/* only in tests */ CREATE TRIGGER naive BEFORE UPDATE ON waitlist_entries FOR EACH ROW
         SET NEW.state = IF(NEW.state = 'offered', 'waiting', NEW.state)`,
      );
      await Promise.all(boothIds.map(naive));
      expect(await count("bookings WHERE fair_id = ? AND state = 'held'", fairId)).toBeGreaterThan(1);
    } finally {
      await world.dataSource.query('DROP TRIGGER IF EXISTS naive');
      await world.dataSource.query('DELETE FROM waitlist_offers');
      await world.dataSource.query(
        `ALTER TABLE waitlist_offers ADD UNIQUE INDEX uq_waitlist_offers_live (fair_id, live_entry_id),
           ADD UNIQUE INDEX uq_waitlist_offers_once (fair_id, entry_id, booth_id)`,
      );
    }
  });

  it('is offered to those alone whom it suits, in the order that the fair states', async () => {
    const { fairId, boothIds, companyIds } = await freed(1, 0);
    const fair = await aBoothFair(world, { booths: 1, companies: 3, boothsPerCompany: 1 });
    const [small, late, early] = fair.companyIds;
    await world.dataSource.query('UPDATE participations SET fair_id = ? WHERE fair_id = ?', [fairId, fair.fairId]);
    unwrap(await join(fairId, early));
    unwrap(await join(fairId, late));
    unwrap(await join(fairId, small, { mostAreaDm2: 899 }));
    const order = async (orderedBy: WaitlistOrder): Promise<(CompanyId | undefined)[]> => {
      const organiser = withRole(fairId, 'organiser');
      unwrap(await use(SetWaitlistRules).execute(organiser, { fairId, orderedBy, offerHours: 24 }));
      return unwrap(await use(ShowWaitlist).all(organiser, fairId)).map(({ companyId }) => companyId);
    };
    const points = [late, small].map((companyId, i) => ({ companyId, points: 50 + i, newcomer: false }));
    unwrap(await use(SetStandings).execute(withRole(fairId, 'organiser'), fairId, points));
    expect(await order('time')).toEqual([early, late, small]);
    expect(await order('points')).toEqual([small, late, early]);
    expect(await offer(fairId, boothIds[0])).toBe('offered');
    expect((await place(fairId, late))?.state).toBe('offered');
    expect((await place(fairId, companyIds[0]))?.state).toBeUndefined();
  });

  it('is found by the sweep when no event told of it', async () => {
    const { fairId, boothIds, companyIds } = await freed(2, 1);
    const due = async () => (await use(UnfinishedWork).boothsToOffer()).filter((row) => row.fairId === fairId);
    expect(await due()).toHaveLength(2);
    await offer(fairId, boothIds[0]);
    expect(await due()).toEqual([]);
    await deadlineIn(fairId, -1);
    expect(await due()).toEqual([{ fairId, boothId: boothIds[0] }]);
    expect(await offer(fairId, boothIds[0])).toBe('nobody-waits');
    expect(await place(fairId, companyIds[1])).toBeNull();
    expect(await due()).toEqual([]);
  });

  it('is none that is merely new, but one drawn in the place of a booth that somebody had', async () => {
    const { fairId, boothIds } = await freed(1, 2);
    await offer(fairId, boothIds[0]);
    const due = async () => (await use(UnfinishedWork).boothsToOffer()).filter((row) => row.fairId === fairId);
    const draw = async (number: string): Promise<BoothId> => {
      const id = use(Ids).next<'booth'>();
      await world.dataSource.query(
        `INSERT INTO booths (fair_id, id, hall_id, number, kind, outline, area_dm2, open_sides, price_amount, price_currency)
         SELECT fair_id, ?, hall_id, ?, kind, outline, area_dm2, open_sides, price_amount, price_currency
         FROM booths WHERE fair_id = ? AND id = ?`,
        [id, number, fairId, boothIds[0]],
      );
      return id;
    };
    const insteadOf = (old: BoothId, drawn: BoothId) =>
      world.dataSource.query(
        `INSERT INTO booth_replacements (fair_id, booth_id, replaced_by, replaced_at) VALUES (?, ?, ?, UTC_TIMESTAMP(3))`,
        [fairId, old, drawn],
      );
    const [fresh, merged, piece] = [await draw('NEW'), await draw('MERGED'), await draw('PIECE')];
    await insteadOf(fresh, merged);
    // As replacing leaves it: the booth that is gone stays blocked, which is nobody's claim.
    await use(WithdrawBooth).execute(withRole(fairId, 'organiser'), { fairId, boothId: fresh, reason: 'drawn' }, key());
    await insteadOf(boothIds[0], piece);
    expect(await due()).toEqual([{ fairId, boothId: piece }]);
    expect([await offer(fairId, fresh), await offer(fairId, merged)]).toEqual(['not-free', 'not-free']);
    expect(await offer(fairId, piece)).toBe('offered');
  });
});

describe('an offer', () => {
  it('becomes a booking when it is accepted, once', async () => {
    const { fairId, boothIds, companyIds } = await freed(1, 1);
    await offer(fairId, boothIds[0]);
    const offerId = await offerTo(fairId, companyIds[1]);
    const mine = soleMemberOf(companyIds[1]);
    expect(await use(AnswerOffer).accept(soleMemberOf(companyIds[0]), fairId, offerId, key())).toMatchObject({
      error: { code: 'not-found' },
    });
    expect((await use(LeaveWaitlist).execute(mine, fairId, companyIds[1])).ok).toBe(false);
    const answers = await Promise.all([1, 2, 3].map(() => use(AnswerOffer).accept(mine, fairId, offerId, key())));
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(await count("bookings WHERE fair_id = ? AND state = 'approved' AND origin = 'waitlist'", fairId)).toBe(1);
    expect(await place(fairId, companyIds[1])).toBeNull();
    expect(await offer(fairId, boothIds[0])).toBe('not-free');
  });

  it('goes to the next when it is declined, and never comes back to the same', async () => {
    const { fairId, boothIds, companyIds } = await freed(1, 2);
    await offer(fairId, boothIds[0]);
    const offerId = await offerTo(fairId, companyIds[1]);
    unwrap(await use(AnswerOffer).decline(soleMemberOf(companyIds[1]), fairId, offerId, key()));
    expect(await offer(fairId, boothIds[0])).toBe('offered');
    expect(await place(fairId, companyIds[1])).toMatchObject({ position: 1, state: 'waiting' });
    const next = await offerTo(fairId, companyIds[2]);
    unwrap(await use(AnswerOffer).decline(soleMemberOf(companyIds[2]), fairId, next, key()));
    expect(await offer(fairId, boothIds[0])).toBe('nobody-waits');
  });

  it('expires by the database clock, and its firm waits no longer', async () => {
    const { fairId, boothIds, companyIds } = await freed(1, 2);
    await offer(fairId, boothIds[0]);
    const offerId = await offerTo(fairId, companyIds[1]);
    await deadlineIn(fairId, -1);
    expect(await use(AnswerOffer).accept(soleMemberOf(companyIds[1]), fairId, offerId, key())).toMatchObject({
      error: { code: 'waitlist-offer-expired' },
    });
    await use(ExpireHolds).execute();
    expect(await offer(fairId, boothIds[0])).toBe('offered');
    expect(await place(fairId, companyIds[1])).toBeNull();
    expect((await place(fairId, companyIds[2]))?.state).toBe('offered');
    expect((await join(fairId, companyIds[1])).ok).toBe(true);
  });

  it('is either accepted or lost, whenever the answer comes around its deadline', async () => {
    const { fairId, boothIds, companyIds } = await freed(12, 12);
    for (const boothId of boothIds) await offer(fairId, boothId);
    const answers = await Promise.all(
      companyIds.slice(1).map(async (companyId, i) => {
        const standing = (await place(fairId, companyId))?.offer;
        if (!standing) throw new Error('nothing was offered');
        await world.dataSource.query(
          'UPDATE bookings SET held_until = UTC_TIMESTAMP(3) + INTERVAL ? MICROSECOND WHERE id = ?',
          [(i - 6) * 5_000, standing.bookingId],
        );
        const [answer] = await Promise.all([
          use(AnswerOffer).accept(soleMemberOf(companyId), fairId, standing.id, key()),
          use(ExpireHolds).execute(),
          offer(fairId, standing.boothId),
        ]);
        return answer;
      }),
    );
    const accepted = answers.filter((answer) => answer.ok).length;
    expect(await count("bookings WHERE fair_id = ? AND state = 'approved'", fairId)).toBe(accepted);
    expect(await count("waitlist_offers WHERE fair_id = ? AND state = 'accepted'", fairId)).toBe(accepted);
    expect(await count("waitlist_entries WHERE fair_id = ? AND state = 'served'", fairId)).toBe(accepted);
    const refusals = answers.flatMap((answer) => (answer.ok ? [] : [answer.error.code]));
    expect(refusals.filter((code) => code !== 'waitlist-offer-expired' && code !== 'offer-closed')).toEqual([]);
    const doubled = 'bookings WHERE fair_id = ? AND live_booth_id IS NOT NULL GROUP BY live_booth_id HAVING n > 1';
    expect(await world.dataSource.query(`SELECT COUNT(*) AS n FROM ${doubled}`, [fairId])).toEqual([]);
  });
});
