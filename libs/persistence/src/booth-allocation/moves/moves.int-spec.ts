/** Bookings that go elsewhere, through the use cases and on a real database. */
import {
  AllotInPavilion,
  BookForGroup,
  CancelBooking,
  CloseSwap,
  ConsentToSwap,
  CreditBooking,
  ListSharedBooths,
  ListSwaps,
  MergeBooths,
  MoveBooking,
  PreviewMove,
  PreviewRedraw,
  ProposeSwap,
  PutBoothBack,
  ReleasePavilion,
  ReservePavilion,
  ShareBooth,
  SplitBooth,
  TakeBackInPavilion,
  ViewPavilion,
} from '@ketnoi/booth-allocation';
import { UnitOfWork, unwrap } from '@ketnoi/kernel';
import { soleMemberOf } from '@ketnoi/kernel/testing';
import { type BoothWorld, openBoothWorld } from '../../../test/booth-world.fixture.js';
import { Movers, organiserOf, squareAt } from '../../../test/moves.fixture.js';

let world: BoothWorld;
beforeAll(async () => {
  world = await openBoothWorld();
});
afterAll(() => world.close());

const PRICE = 22_000_000;
const credit = (at: Movers, bookingId: string, amount: number) =>
  world.app.get(UnitOfWork).run(() =>
    world.app.get(CreditBooking).creditAll(organiserOf(at.fairId), at.fairId, [
      {
        bookingId: bookingId as never,
        amount,
        currency: 'VND',
        source: { transactionId: 'test', reference: 'TEST', requestLine: 1 },
      },
    ]),
  );

describe('a move', () => {
  it('takes the same booking to the free booth at its price, with one entry and one event', async () => {
    const at = await Movers.open(world, { booths: 3, companies: 1 });
    const { fairId } = at;
    await world.dataSource.query('UPDATE booths SET price_amount = 30000000 WHERE fair_id = ? AND id = ?', [
      fairId,
      at.booth(1),
    ]);
    const { bookingId } = await at.book(0, 0);
    unwrap(await credit(at, bookingId, 11_000_000));
    const before = await at.count('audit_entries WHERE fair_id = ?');
    const request = { fairId, bookingId, toBoothId: at.booth(1), reason: null };
    const preview = unwrap(await world.app.get(PreviewMove).execute(soleMemberOf(at.company(0)), request));
    const moved = unwrap(await world.app.get(MoveBooking).execute(soleMemberOf(at.company(0)), request, 'move'));
    expect(moved).toEqual(preview);
    expect(moved).toMatchObject({
      bookingId,
      state: 'confirmed',
      difference: 8_000_000,
      paidAmount: 11_000_000,
      depositAmount: 11_000_000,
      after: { amount: 30_000_000, currency: 'VND' },
    });
    expect(await at.standing()).toEqual({ b1: 'c0' });
    expect(await at.count('audit_entries WHERE fair_id = ?')).toBe(before + 1);
    expect(await at.count("outbox_events WHERE fair_id = ? AND type = 'booth-moved'")).toBe(1);
    expect(await world.app.get(MoveBooking).execute(soleMemberOf(at.company(0)), request, 'move')).toEqual({
      ok: true,
      value: moved,
    });
    const back = { ...request, toBoothId: at.booth(0) };
    expect(await world.app.get(MoveBooking).execute(organiserOf(fairId), back, 'back')).toMatchObject({
      error: { code: 'reason-missing' },
    });
  });
});

describe('a swap', () => {
  const propose = async (at: Movers) => {
    const [mine, theirs] = [await at.book(0, 0), await at.book(1, 1)];
    const wish = { fairId: at.fairId, bookingId: mine.bookingId, otherBoothId: at.booth(1), note: 'nearer the door' };
    const { swapId } = unwrap(await world.app.get(ProposeSwap).execute(soleMemberOf(at.company(0)), wish, 'propose'));
    return { mine, theirs, swap: { fairId: at.fairId, swapId } };
  };

  it('exchanges both booths when the other company consents, at the prices that both were told', async () => {
    const at = await Movers.open(world, { booths: 2, companies: 2 });
    const { swap } = await propose(at);
    const [seen] =
      (await world.app.get(ListSwaps).execute(soleMemberOf(at.company(1)), at.fairId, at.company(1))) ?? [];
    expect([seen.state, seen.other.quote?.firmShare, seen.other.before?.amount]).toEqual(['proposed', PRICE, PRICE]);
    expect([seen.proposer.quote, seen.proposer.before]).toEqual([null, null]);
    const consent = (company: number) =>
      world.app.get(ConsentToSwap).execute(soleMemberOf(at.company(company)), swap, `yes-${company}`);
    expect(await consent(0)).toEqual({ ok: false, error: { code: 'not-found' } });
    expect(unwrap(await consent(1))).toMatchObject({ from: at.booth(1), to: at.booth(0), difference: 0 });
    expect(await at.standing()).toEqual({ b0: 'c1', b1: 'c0' });
    expect(await at.count("outbox_events WHERE fair_id = ? AND type = 'booths-swapped'")).toBe(1);
  });

  it('is refused when a booth changed hands or price meanwhile, and when it was declined', async () => {
    const at = await Movers.open(world, { booths: 3, companies: 2 });
    const { mine, swap } = await propose(at);
    const away = { fairId: at.fairId, bookingId: mine.bookingId, toBoothId: at.booth(2), reason: null };
    unwrap(await world.app.get(MoveBooking).execute(soleMemberOf(at.company(0)), away, 'away'));
    const consent = (key: string) => world.app.get(ConsentToSwap).execute(soleMemberOf(at.company(1)), swap, key);
    expect(await consent('first')).toEqual({ ok: false, error: { code: 'changed-meanwhile' } });
    const close = world.app.get(CloseSwap);
    unwrap(await close.execute(soleMemberOf(at.company(1)), at.fairId, swap.swapId, 'declined'));
    expect(await consent('second')).toEqual({ ok: false, error: { code: 'swap-closed', state: 'declined' } });
    expect(await at.standing()).toEqual({ b1: 'c1', b2: 'c0' });
  });

  it('tells one thing of every booking that cannot be swapped, and waits for at most three answers', async () => {
    const at = await Movers.open(world, { booths: 6, companies: 6 });
    const mine = await at.book(0, 0);
    const theirs = await Promise.all([1, 2, 3, 4, 5].map((company) => at.book(company, company)));
    const propose = (booth: number) =>
      world.app
        .get(ProposeSwap)
        .execute(
          soleMemberOf(at.company(0)),
          { fairId: at.fairId, bookingId: mine.bookingId, otherBoothId: at.booth(booth), note: null },
          at.key(),
        );
    const make = (set: string) =>
      world.dataSource.query(`UPDATE bookings SET ${set} WHERE fair_id = ? AND id = ?`, [
        at.fairId,
        theirs[0].bookingId,
      ]);
    const refused = { ok: false, error: { code: 'cannot-swap' } };
    await make("state = 'applied'");
    expect(await propose(1)).toEqual(refused);
    await make("state = 'approved', group_id = 'another-group'");
    expect(await propose(1)).toEqual(refused);
    await make('group_id = NULL');
    await world.dataSource.query("UPDATE booths SET price_currency = 'USD' WHERE fair_id = ? AND id = ?", [
      at.fairId,
      at.booth(0),
    ]);
    expect(await propose(1)).toEqual(refused);
    await world.dataSource.query("UPDATE booths SET price_currency = 'VND' WHERE fair_id = ? AND id = ?", [
      at.fairId,
      at.booth(0),
    ]);
    unwrap(await propose(1));
    const rest = await Promise.all([propose(2), propose(3), propose(4), propose(5)]);
    expect(rest.filter(({ ok }) => ok)).toHaveLength(2);
    expect(rest.find(({ ok }) => !ok)).toEqual({ ok: false, error: { code: 'too-many-swaps', limit: 3 } });
  });

  it('expires by the clock of the database', async () => {
    const at = await Movers.open(world, { booths: 2, companies: 2 });
    const { swap } = await propose(at);
    await world.dataSource.query('UPDATE booth_swaps SET expires_at = UTC_TIMESTAMP(3) WHERE id = ?', [swap.swapId]);
    const answer = await world.app.get(ConsentToSwap).execute(soleMemberOf(at.company(1)), swap, 'late');
    expect(answer).toMatchObject({ ok: false, error: { code: 'swap-expired' } });
  });
});

describe('booths drawn anew', () => {
  it('merge, free or all of one company, whose bookings and money become one', async () => {
    const at = await Movers.open(world, { booths: 4, companies: 2 });
    await at.inARow();
    const [one, other] = [await at.book(0, 0), await at.book(0, 1)];
    const guest = { fairId: at.fairId, bookingId: one.bookingId, companyId: at.company(1) };
    unwrap(await world.app.get(ShareBooth).execute(organiserOf(at.fairId), 'invite', guest, 'guest'));
    unwrap(await credit(at, other.bookingId, 12_000_000));
    unwrap(await credit(at, one.bookingId, 11_000_000));
    const merge = (booths: number[], number: string) =>
      world.app
        .get(MergeBooths)
        .execute(organiserOf(at.fairId), { fairId: at.fairId, boothIds: booths.map(at.booth), number }, number);
    expect(await merge([0, 3], 'M-0')).toMatchObject({ error: { code: 'not-of-one-company' } });
    expect(await merge([1, 3], 'M-0')).toMatchObject({ error: { code: 'not-of-one-company' } });
    const seen = (booths: number[], number: string) =>
      world.app
        .get(PreviewRedraw)
        .merge(organiserOf(at.fairId), { fairId: at.fairId, boothIds: booths.map(at.booth), number });
    expect(await seen([0, 3], 'M-1')).toMatchObject({ error: { code: 'not-of-one-company' } });
    expect(await seen([0, 1], 'B-3')).toMatchObject({ error: { code: 'number-exists', number: 'B-3' } });
    const before = await at.count('booths WHERE fair_id = ?');
    expect(unwrap(await seen([0, 1], 'M-1'))).toMatchObject({
      before: [{ number: 'B-0' }, { number: 'B-1' }],
      after: [{ number: 'M-1', areaDm2: 1800, openSides: 3, price: { value: { amount: 44_000_000 } } }],
      booking: {
        ...{ bookingId: other.bookingId, companyId: at.company(0), boothNumber: 'M-1', state: 'confirmed' },
        ...{ before: { amount: 44_000_000 }, after: { amount: 44_000_000 }, difference: 0, paidAmount: 23_000_000 },
      },
    });
    expect(unwrap(await seen([2, 3], 'M-2'))).toMatchObject({ after: [{ areaDm2: 1800 }], booking: null });
    expect(await at.count('booths WHERE fair_id = ?')).toBe(before);
    const member = soleMemberOf(at.company(0));
    const theirs = { fairId: at.fairId, boothIds: [at.booth(0), at.booth(1)], number: 'M-1' };
    expect(await world.app.get(PreviewRedraw).merge(member, theirs)).toMatchObject({ error: { code: 'not-found' } });
    const { boothId } = unwrap(await merge([0, 1], 'M-1'));
    unwrap(await merge([2, 3], 'M-2'));
    const rows: object[] = await world.dataSource.query(
      `SELECT id, booth_id, state, paid_amount + 0 AS paid, price_amount + 0 AS price FROM bookings
       WHERE fair_id = ? AND company_id IS NOT NULL ORDER BY state`,
      [at.fairId],
    );
    expect(rows.map((row) => ({ ...row }))).toEqual([
      { id: other.bookingId, booth_id: boothId, state: 'confirmed', paid: 23_000_000, price: 44_000_000 },
      { id: one.bookingId, booth_id: at.booth(0), state: 'merged', paid: 0, price: 22_000_000 },
    ]);
    const [{ area, sides }] = await world.dataSource.query(
      'SELECT area_dm2 AS area, open_sides AS sides FROM booths WHERE fair_id = ? AND id = ?',
      [at.fairId, boothId],
    );
    expect([area, sides]).toEqual([1800, 3]);
    const shared = await world.app.get(ListSharedBooths).execute(soleMemberOf(at.company(1)), at.fairId, at.company(1));
    expect(shared?.map((seen) => [seen.bookingId, seen.boothId, seen.state])).toEqual([
      [other.bookingId, boothId, 'standing'],
    ]);
    await expect(at.book(1, 2)).rejects.toThrow('booth-withdrawn');
    // Nor does what became another booth come back, or go to a group.
    const gone = { fairId: at.fairId, boothId: at.booth(2) };
    expect(await world.app.get(PutBoothBack).execute(organiserOf(at.fairId), gone, 'merged-back')).toMatchObject({
      error: { code: 'not-found' },
    });
    const { groupId } = await at.group(1);
    await world.dataSource.query('UPDATE bookings SET live_booth_id = NULL, nth = NULL WHERE live_booth_id = ?', [
      at.booth(2),
    ]);
    const wish = { fairId: at.fairId, groupId, boothIds: [at.booth(2)], allotUntil: new Date('2100-01-01') };
    expect(await world.app.get(ReservePavilion).execute(organiserOf(at.fairId), wish, 'merged-gone')).toMatchObject({
      error: { code: 'booths-taken', boothIds: [at.booth(2)] },
    });
    expect(await at.count('booth_replacements WHERE fair_id = ?')).toBe(4);
  });

  it('merge, and a company that stood at both is charged once', async () => {
    const at = await Movers.open(world, { booths: 2, companies: 3 });
    await at.inARow();
    const fee = { amount: 3_000_000, currency: 'VND' };
    await world.dataSource.query('UPDATE booking_rules SET co_exhibitor_fees = ? WHERE fair_id = ?', [
      JSON.stringify([fee]),
      at.fairId,
    ]);
    const bookings = [await at.book(0, 0), await at.book(0, 1)];
    const stand = async (booking: number, company: number) => {
      const wish = { fairId: at.fairId, bookingId: bookings[booking].bookingId, companyId: at.company(company) };
      unwrap(await world.app.get(ShareBooth).execute(organiserOf(at.fairId), 'invite', wish, at.key()));
    };
    await stand(0, 1);
    await stand(1, 1);
    await stand(1, 2);
    const leaves = { fairId: at.fairId, bookingId: bookings[0].bookingId, companyId: at.company(1) };
    unwrap(await world.app.get(ShareBooth).execute(soleMemberOf(at.company(1)), 'leave', leaves, at.key()));
    await stand(0, 1);
    const price = async () =>
      Number(
        (
          await world.dataSource.query(
            'SELECT SUM(price_amount) AS price FROM bookings WHERE fair_id = ? AND live_booth_id IS NOT NULL AND company_id IS NOT NULL',
            [at.fairId],
          )
        )[0].price,
      );
    expect(await price()).toBe(2 * PRICE + 3 * fee.amount);
    const wish = { fairId: at.fairId, boothIds: [at.booth(0), at.booth(1)], number: 'M' };
    const outlook = unwrap(await world.app.get(PreviewRedraw).merge(organiserOf(at.fairId), wish));
    unwrap(await world.app.get(MergeBooths).execute(organiserOf(at.fairId), wish, at.key()));
    expect(await price()).toBe(2 * PRICE + 2 * fee.amount);
    expect(outlook.booking).toMatchObject({ after: { amount: await price() }, difference: -fee.amount });
    for (const company of [1, 2]) {
      const shared = await world.app
        .get(ListSharedBooths)
        .execute(soleMemberOf(at.company(company)), at.fairId, at.company(company));
      expect(shared?.map(({ state }) => state)).toEqual(['standing']);
    }
  });

  it('split by outlines that fill the booth, of which the company keeps one', async () => {
    const at = await Movers.open(world, { booths: 1, companies: 2 });
    await at.inARow();
    const { bookingId } = await at.book(0, 0);
    const halves = [squareAt(3000, 3000, 1500), squareAt(4500, 3000, 1500)];
    const wish = (outlines: [number, number][][], keeps: string | null) => ({
      fairId: at.fairId,
      boothId: at.booth(0),
      pieces: outlines.map((outline, i) => ({ number: `S-${i}`, outline })),
      keeps,
    });
    const organiser = organiserOf(at.fairId);
    const split = (outlines: [number, number][][], keeps: string | null) =>
      world.app.get(SplitBooth).execute(organiser, wish(outlines, keeps), `split-${keeps}-${outlines.length}`);
    const preview = (keeps: string | null) => world.app.get(PreviewRedraw).split(organiser, wish(halves, keeps));
    expect(await split([halves[0], squareAt(4500, 3000, 1000)], 'S-1')).toMatchObject({
      error: { code: 'pieces-do-not-tile' },
    });
    expect(await split(halves, null)).toMatchObject({ error: { code: 'keeper-missing' } });
    expect(await preview(null)).toMatchObject({ error: { code: 'keeper-missing' } });
    expect(unwrap(await preview('S-1'))).toMatchObject({
      before: [{ areaDm2: 900, price: { value: { amount: PRICE } } }],
      after: [
        { number: 'S-0', areaDm2: 450 },
        { number: 'S-1', areaDm2: 450 },
      ],
      booking: {
        bookingId,
        boothNumber: 'S-1',
        state: 'approved',
        after: { amount: 11_000_000 },
        difference: -11_000_000,
      },
    });
    const { boothIds } = unwrap(await split(halves, 'S-1'));
    const [row] = await world.dataSource.query(
      'SELECT booth_id, price_amount + 0 AS price, state FROM bookings WHERE fair_id = ? AND id = ?',
      [at.fairId, bookingId],
    );
    expect({ ...row }).toEqual({ booth_id: boothIds[1], price: 11_000_000, state: 'approved' });
    // The piece that is free is there for those who wait.
    const added: { payload: string | object }[] = await world.dataSource.query(
      "SELECT payload FROM outbox_events WHERE fair_id = ? AND type = 'booth-added'",
      [at.fairId],
    );
    const payloads = added.map(({ payload }) => (typeof payload === 'string' ? JSON.parse(payload) : payload));
    expect(payloads).toEqual([{ boothId: boothIds[0] }]);
  });
});

describe('a shared booth', () => {
  it('is shared by consent alone, costs the fee of the fair, and is left again', async () => {
    const at = await Movers.open(world, { booths: 1, companies: 2 });
    await world.dataSource.query('UPDATE booking_rules SET co_exhibitor_fees = ? WHERE fair_id = ?', [
      JSON.stringify([{ amount: 3_000_000, currency: 'VND' }]),
      at.fairId,
    ]);
    const { bookingId } = await at.book(0, 0);
    const wish = { fairId: at.fairId, bookingId, companyId: at.company(1) };
    const step = (who: number, name: 'invite' | 'join' | 'leave') =>
      world.app.get(ShareBooth).execute(soleMemberOf(at.company(who)), name, wish, `${name}-${who}`);
    const price = async () =>
      Number(
        (await world.dataSource.query('SELECT price_amount + 0 AS price FROM bookings WHERE id = ?', [bookingId]))[0]
          .price,
      );
    expect(await step(1, 'invite')).toEqual({ ok: false, error: { code: 'not-found' } });
    expect(unwrap(await step(0, 'invite'))).toEqual({ state: 'invited' });
    expect([await step(0, 'join'), await price()]).toEqual([{ ok: false, error: { code: 'not-found' } }, PRICE]);
    expect([unwrap(await step(1, 'join')), await price()]).toEqual([{ state: 'standing' }, PRICE + 3_000_000]);
    const [seen] =
      (await world.app.get(ListSharedBooths).execute(soleMemberOf(at.company(1)), at.fairId, at.company(1))) ?? [];
    expect([seen.state, seen.hostId, seen.boothId]).toEqual(['standing', at.company(0), at.booth(0)]);
    expect([unwrap(await step(1, 'leave')), await price()]).toEqual([{ state: 'left' }, PRICE]);
  });
});

describe('a pavilion', () => {
  const NEXT_YEAR = new Date(Date.now() + 365 * 86_400_000);

  it('is reserved whole, allotted onward by its leader, taken back, and released after its date', async () => {
    const at = await Movers.open(world, { booths: 4, companies: 3 });
    const { groupId, leader } = await at.group(2);
    const { fairId } = at;
    await at.book(2, 3);
    const reserve = (booths: number[], allotUntil: Date, key: string) =>
      world.app
        .get(ReservePavilion)
        .execute(organiserOf(fairId), { fairId, groupId, boothIds: booths.map(at.booth), allotUntil }, key);
    expect(await reserve([0, 3], NEXT_YEAR, 'taken')).toEqual({
      ok: false,
      error: { code: 'booths-taken', boothIds: [at.booth(3)] },
    });
    expect(await at.standing()).toEqual({ b3: 'c2' });
    unwrap(await reserve([0, 1, 2], NEXT_YEAR, 'free'));
    await expect(at.book(2, 0)).rejects.toThrow('booth-reserved');
    const allot = (booth: number, company: number) =>
      world.app
        .get(AllotInPavilion)
        .execute(
          leader,
          { fairId, groupId, boothId: at.booth(booth), companyId: at.company(company) },
          `allot-${booth}-${company}`,
        );
    expect(await allot(0, 2)).toEqual({ ok: false, error: { code: 'not-found' } });
    const [kept, taken] = [unwrap(await allot(0, 0)), unwrap(await allot(1, 1))];
    expect([kept.state, taken.state]).toEqual(['approved', 'approved']);
    const back = { fairId, groupId, bookingId: taken.bookingId, reason: null };
    unwrap(await world.app.get(TakeBackInPavilion).execute(leader, back, 'back'));
    const pavilion = await world.app.get(ViewPavilion).execute(leader, fairId, groupId);
    expect(pavilion?.booths.map(({ companyId }) => companyId)).toEqual([at.company(0), null, null]);
    const release = () => world.app.get(ReleasePavilion).execute(organiserOf(fairId), fairId, groupId);
    expect(await release()).toMatchObject({ error: { code: 'pavilion-not-over' } });
    unwrap(await reserve([], new Date('2020-01-01'), 'over'));
    expect(await allot(1, 0)).toEqual({ ok: false, error: { code: 'pavilion-over' } });
    expect(unwrap(await release()).boothIds).toHaveLength(2);
    expect(await at.standing()).toEqual({ b0: 'c0', b3: 'c2' });
  });

  it('keeps a booth whose firm cancels, and the pieces that a firm gives up', async () => {
    const at = await Movers.open(world, { booths: 3, companies: 3 });
    const { groupId, leader } = await at.group(2);
    const { fairId } = at;
    const wish = { fairId, groupId, boothIds: [at.booth(0)], allotUntil: NEXT_YEAR };
    unwrap(await world.app.get(ReservePavilion).execute(organiserOf(fairId), wish, 'kept'));
    const allot = { fairId, groupId, boothId: at.booth(0), companyId: at.company(0) };
    const { bookingId } = unwrap(await world.app.get(AllotInPavilion).execute(leader, allot, 'kept'));
    const leaves = { fairId, bookingId, reason: 'cannot come' };
    unwrap(await world.app.get(CancelBooking).execute(soleMemberOf(at.company(0)), leaves, 'kept'));
    await expect(at.book(2, 0)).rejects.toThrow('booth-reserved');
    const again = { ...allot, companyId: at.company(1) };
    unwrap(await world.app.get(AllotInPavilion).execute(leader, again, 'kept-again'));
    expect(await at.standing()).toEqual({ b0: 'c1' });
  });

  it('is filled by one order beside free booths, all or nothing, every problem with its row', async () => {
    const at = await Movers.open(world, { booths: 4, companies: 4 });
    const { groupId, leader } = await at.group(3);
    const { fairId } = at;
    const reserved = { fairId, groupId, boothIds: [at.booth(0)], allotUntil: NEXT_YEAR };
    unwrap(await world.app.get(ReservePavilion).execute(organiserOf(fairId), reserved, 'one'));
    await at.book(3, 3);
    const any = { zoneId: null, kind: null, leastAreaDm2: 900, leastOpenSides: null };
    const line = (row: number, company: number, booth: number | null) => ({
      row,
      companyId: at.company(company),
      boothId: booth === null ? null : at.booth(booth),
      wish: booth === null ? any : null,
      extras: [],
    });
    const order = (lines: ReturnType<typeof line>[], key: string) =>
      world.app.get(BookForGroup).execute(leader, { fairId, groupId, lines }, key);
    expect(await order([line(1, 0, 0), line(2, 1, 3), line(3, 3, 1), line(4, 2, 0)], 'bad')).toMatchObject({
      error: {
        code: 'unusable-order',
        problems: [
          { row: 2, column: 'booth', code: 'booth-taken' },
          { row: 3, column: 'companyId', code: 'not-in-group' },
          { row: 4, column: 'booth', code: 'duplicate' },
        ],
      },
    });
    // What a firm has already is taken for it.
    await at.book(2, 2);
    const own = await order([line(1, 2, 2), line(2, 0, 1)], 'own');
    expect(own).toMatchObject({ error: { problems: [{ row: 1, column: 'booth', code: 'booth-taken' }] } });
    await world.dataSource.query(
      "UPDATE bookings SET state = 'released', live_booth_id = NULL, nth = NULL WHERE booth_id = ?",
      [at.booth(2)],
    );
    expect(await at.standing()).toEqual({ b0: null, b3: 'c3' });
    const { orderId, bookings } = unwrap(await order([line(1, 0, 0), line(2, 1, null), line(3, 2, null)], 'good'));
    expect(bookings.map(({ boothId }) => boothId)).toEqual([at.booth(0), at.booth(1), at.booth(2)]);
    const rows: { origin: string; order_id: string }[] = await world.dataSource.query(
      'SELECT origin, order_id FROM bookings WHERE fair_id = ? AND order_id IS NOT NULL ORDER BY booth_id',
      [fairId],
    );
    expect(rows.map((row) => row.origin)).toEqual(['pavilion', 'claim', 'claim']);
    expect(new Set(rows.map((row) => row.order_id))).toEqual(new Set([orderId]));
  });
});
