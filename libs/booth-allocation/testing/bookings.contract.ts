import type { BookingId, BoothId, CompanyId, FairId, PersonId } from '@ketnoi/kernel';
import type { Booking, Bookings } from '@ketnoi/booth-allocation';
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

    it('knows nothing of a booth of another fair', async () => {
      const world = await open();
      const elsewhere = world.nextId() as string as FairId;
      const seen = () => world.bookings.situation(elsewhere, world.boothIds[0], world.companyIds[0]);
      expect(await world.run(seen)).toBeNull();
    });
  });
}
