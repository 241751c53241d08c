import type { BookingId, BoothId, CompanyId, FairId, GroupId, PersonId } from '@ketnoi/kernel';
import type { Block, Booking, Bookings, Claim, OrderId, Quote } from '@ketnoi/booth-allocation';
import { aBooking, aHold } from './booths.fixture.js';

/** What a test of any `Bookings` needs: a fair with two booths and two exhibitors, and a source of ids and time. */
export interface BookingsWorld {
  readonly bookings: Bookings;
  readonly fairId: FairId;
  readonly boothIds: readonly [BoothId, BoothId];
  readonly companyIds: readonly [CompanyId, CompanyId];
  nextId(): BookingId;
  now(): Promise<Date>;
  /** Runs in a unit of work. */
  run<T>(work: () => Promise<T>): Promise<T>;
}

/** One suite for every adapter of the port. */
export function bookingsContract(name: string, open: () => Promise<BookingsWorld>): void {
  describe(`Bookings (${name})`, () => {
    const at = (world: BookingsWorld, over: Partial<Booking>): Booking =>
      aBooking({
        fairId: world.fairId,
        id: world.nextId(),
        boothId: world.boothIds[0],
        companyId: world.companyIds[0],
        ...over,
      });
    const add = (world: BookingsWorld, booking: Booking) =>
      world.run(() => world.bookings.add(booking, '01985f00-0000-7000-8000-00000000aaaa' as PersonId));
    const inMinutes = async (world: BookingsWorld, minutes: number) =>
      new Date((await world.now()).getTime() + minutes * 60_000);

    it('lets one live claim stand on a booth and names the key that refused the other', async () => {
      const world = await open();
      const [first, second] = world.companyIds;
      expect(await add(world, at(world, { companyId: first }))).toEqual({ ok: true, value: undefined });
      expect(await add(world, at(world, { companyId: second }))).toEqual({ ok: false, error: 'booth-taken' });
    });

    it('lets a company use each number of its allowance once', async () => {
      const world = await open();
      const [first, second] = world.boothIds;
      await add(world, at(world, { boothId: first, nth: 1 }));
      expect(await add(world, at(world, { boothId: second, nth: 1 }))).toEqual({ ok: false, error: 'nth-taken' });
      expect((await add(world, at(world, { boothId: second, nth: 2 }))).ok).toBe(true);
    });

    it('frees booth and number when a claim ends', async () => {
      const world = await open();
      const booking = at(world, {});
      await add(world, booking);
      const released: Booking = { ...booking, state: 'released', nth: null, version: 2 };
      expect(await world.run(() => world.bookings.change(released, 'no need'))).toBe(true);
      expect((await add(world, at(world, {}))).ok).toBe(true);
    });

    it('refuses to change what somebody else has changed', async () => {
      const world = await open();
      const booking = at(world, {});
      await add(world, booking);
      const change = () =>
        world.run(() => world.bookings.change({ ...booking, state: 'released', nth: null, version: 2 }));
      expect([await change(), await change()]).toEqual([true, false]);
    });

    it('changes several claims, each in its own way, unless one is no longer as it was read', async () => {
      const world = await open();
      const [first, second] = world.boothIds.map((boothId, i) => at(world, { boothId, nth: i + 1 }));
      for (const booking of [first, second]) await add(world, booking);
      const stored = () => world.run(() => world.bookings.lock(world.fairId, [second.id, first.id]));
      const inOrder = [first, second].sort((one, other) => (one.id < other.id ? -1 : 1));
      expect(await stored()).toEqual(inOrder);
      const changes = inOrder.map((from, i) => {
        const to: Booking = { ...from, state: i === 0 ? 'paid' : 'confirmed', paidAmount: 7 + i, version: 4 };
        return { from, to };
      });
      const change = () => world.run(() => world.bookings.changeAll(world.fairId, changes));
      expect([await change(), await change()]).toEqual([true, false]);
      expect(await stored()).toEqual(changes.map(({ to }) => to));
      const elsewhere = world.nextId() as string as FairId;
      expect(await world.run(() => world.bookings.lock(elsewhere, [first.id]))).toEqual([]);
      expect(await world.run(() => world.bookings.lock(world.fairId, []))).toEqual([]);
    });

    it('confirms a hold while it runs and never afterwards', async () => {
      const world = await open();
      const [first, second] = world.boothIds;
      const running = aHold({ ...at(world, { boothId: first }), state: 'held', heldUntil: await inMinutes(world, 5) });
      const over = aHold({
        ...at(world, { boothId: second, nth: 2 }),
        state: 'held',
        heldUntil: await inMinutes(world, -5),
      });
      await add(world, running);
      await add(world, over);
      const confirm = (hold: Booking) =>
        world.run(() => world.bookings.changeWhileHeld({ ...hold, state: 'approved', heldUntil: null, version: 2 }));
      expect([await confirm(running), await confirm(over)]).toEqual([true, false]);
      const { holds } = await world.run(() => world.bookings.runOut(10));
      expect(holds.map((hold) => hold.id)).toEqual([over.id]);
    });

    it('shows the situation: who claims the booth, what the company claims, the rules and the time', async () => {
      const world = await open();
      const [mine, theirs] = world.boothIds;
      const [me, they] = world.companyIds;
      const own = at(world, { boothId: mine, companyId: me });
      const other = at(world, { boothId: theirs, companyId: they });
      await add(world, own);
      await add(world, other);
      const seen = await world.run(() => world.bookings.situation(world.fairId, theirs, me));
      expect(seen?.claim).toEqual(other);
      expect(seen?.companyClaims).toEqual([own]);
      expect(seen?.exhibits).toBe(true);
      expect(seen?.rules?.boothsPerCompany).toBeGreaterThan(1);
      expect(Math.abs((seen?.now.getTime() ?? 0) - (await world.now()).getTime())).toBeLessThan(60_000);
    });

    it('shows the situations of several companies, each before its own booth', async () => {
      const world = await open();
      const [mine, theirs] = world.boothIds;
      const [me, they] = world.companyIds;
      const own = at(world, { boothId: theirs, companyId: me });
      await add(world, own);
      const wishes = [
        { boothId: mine, companyId: me },
        { boothId: theirs, companyId: they },
        { boothId: world.nextId() as string as BoothId, companyId: me },
      ];
      const seen = await world.run(() => world.bookings.situationsOf(world.fairId, wishes));
      expect(seen).toEqual([
        { ...(await world.run(() => world.bookings.situation(world.fairId, mine, me))), now: seen[0].now },
        { ...(await world.run(() => world.bookings.situation(world.fairId, theirs, they))), now: seen[1].now },
      ]);
      expect(seen.map(({ claim, companyClaims }) => [claim, companyClaims])).toEqual([
        [null, [own]],
        [own, []],
      ]);
      expect(await world.run(() => world.bookings.situationsOf(world.fairId, []))).toEqual([]);
    });

    it('keeps all that a booking says', async () => {
      const world = await open();
      const quote = { listVersion: 2, currency: 'USD', lines: [], net: 5, vatPermille: 80, vat: 0, total: 5 };
      const booking = at(world, {
        origin: 'allotment',
        originReason: 'Khách mời của thành phố',
        orderId: world.nextId() as string as OrderId,
        groupId: world.nextId() as string as GroupId,
        price: { amount: 5, currency: 'USD' },
        quote: { ...quote, cityShare: 0, firmShare: 5 } as Quote,
        remindedAt: await inMinutes(world, -3),
        overdueAt: await inMinutes(world, -2),
        paidAmount: 9_007_199_254_740_991,
      });
      await add(world, booking);
      const find = async () => (await world.run(() => world.bookings.find(world.fairId, booking.id)))?.booking;
      expect(await find()).toEqual(booking);
      const ended: Booking = { ...booking, state: 'cancelled', nth: null, cancellationFee: 3, version: 2 };
      await world.run(() => world.bookings.change(ended, 'changed plans'));
      expect(await find()).toEqual(ended);
    });

    it('adds several claims or none of them', async () => {
      const world = await open();
      const [first, second] = world.boothIds;
      const addAll = (...claims: Claim[]) => world.run(() => world.bookings.addAll(claims, null));
      await add(world, at(world, { boothId: second }));
      const mine = at(world, { boothId: first, companyId: world.companyIds[1] });
      const clash = at(world, { boothId: second, companyId: world.companyIds[1], nth: 2 });
      expect(await addAll(mine, clash)).toEqual({ ok: false, error: 'booth-taken' });
      const seen = await world.run(() => world.bookings.situations(world.fairId, [second, first], world.companyIds[1]));
      expect(seen.map(({ booth, claim }) => [booth.id, claim === null])).toEqual(
        [...world.boothIds].sort().map((id) => [id, id === first]),
      );
      expect(seen[0].companyClaims).toEqual([]);
    });

    it('closes a booth by a block, which ends or becomes the booking of a company', async () => {
      const world = await open();
      const [boothId, second] = world.boothIds;
      const block = (over: Partial<Block>): Block => ({
        fairId: world.fairId,
        id: world.nextId(),
        boothId,
        companyId: null,
        groupId: null,
        origin: 'claim',
        originReason: 'Fire exit',
        state: 'blocked',
        version: 1,
        ...over,
      });
      const closed = block({});
      await world.run(() => world.bookings.add(closed, null));
      expect(await add(world, at(world, {}))).toEqual({ ok: false, error: 'booth-taken' });
      const onBooth = async (id: BoothId) => (await world.run(() => world.bookings.onBooth(world.fairId, id)))?.claim;
      expect(await onBooth(boothId)).toEqual(closed);
      expect(await world.run(() => world.bookings.find(world.fairId, closed.id))).toBeNull();
      const end = () => world.run(() => world.bookings.endBlock(closed, 'put back'));
      expect([await end(), await end(), await onBooth(boothId)]).toEqual([true, false, null]);

      const reserved = block({ boothId: second, groupId: world.nextId() as string as GroupId });
      await world.run(() => world.bookings.add(reserved, null));
      const given = at(world, { id: reserved.id, boothId: second, groupId: reserved.groupId, version: 2 });
      const give = () => world.run(() => world.bookings.changeOrCollide(given));
      expect([await give(), await give()]).toEqual([
        { ok: true, value: undefined },
        { ok: false, error: 'changed-meanwhile' },
      ]);
      expect(await onBooth(second)).toEqual(given);
    });

    it('names what stands in the way of a change that takes another booth or number', async () => {
      const world = await open();
      const [first, second] = world.boothIds;
      const mine = at(world, { boothId: first });
      await add(world, mine);
      await add(world, at(world, { boothId: second, nth: 2 }));
      const change = (over: Partial<Booking>) =>
        world.run(() => world.bookings.changeOrCollide({ ...mine, version: 2, ...over }));
      expect(await change({ boothId: second })).toEqual({ ok: false, error: 'booth-taken' });
      expect(await change({ nth: 2 })).toEqual({ ok: false, error: 'nth-taken' });
      expect((await change({ nth: 3 })).ok).toBe(true);
    });

    it('finds the deposits that may want a reminder', async () => {
      const world = await open();
      const waiting = at(world, { boothId: world.boothIds[0] });
      await add(world, waiting);
      await add(world, at(world, { boothId: world.boothIds[1], nth: 2, state: 'paid', paidAmount: 22_000_000 }));
      const found = await world.run(() => world.bookings.depositsToLookAt(10));
      expect(found.map(({ booking }) => booking)).toEqual([waiting]);
      expect(found[0].fair.timeZone).toBe('Asia/Ho_Chi_Minh');
    });

    it('knows nothing of a booth of another fair', async () => {
      const world = await open();
      const elsewhere = world.nextId() as string as FairId;
      const seen = () => world.bookings.situation(elsewhere, world.boothIds[0], world.companyIds[0]);
      expect(await world.run(seen)).toBeNull();
    });
  });
}
