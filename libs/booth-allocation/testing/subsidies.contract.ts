import type { BookingId, CompanyId, FairId } from '@ketnoi/kernel';
import type {
  GrantId,
  ProgrammeId,
  Subsidies,
  SubsidyCost,
  SubsidyGrant,
  SubsidyProgramme,
} from '@ketnoi/booth-allocation';
import { aGrant, aProgramme, OFFICER } from './subsidies.fixture.js';

/** What a test of any `Subsidies` needs: a fair with two firms, a standing booking of each, and a source of ids. */
export interface SubsidiesWorld {
  readonly subsidies: Subsidies;
  readonly fairId: FairId;
  readonly companyIds: readonly [CompanyId, CompanyId];
  readonly bookingIds: readonly [BookingId, BookingId];
  nextId(): string;
  /** The booking is over. */
  end(bookingId: BookingId): Promise<void>;
  /** Runs in a unit of work. */
  run<T>(work: () => Promise<T>): Promise<T>;
}

/** One suite for every adapter of the port. */
export function subsidiesContract(name: string, open: () => Promise<SubsidiesWorld>): void {
  describe(`Subsidies (${name})`, () => {
    const opened = async (world: SubsidiesWorld, over: Partial<SubsidyProgramme> = {}): Promise<SubsidyProgramme> => {
      const programme = aProgramme({ fairId: world.fairId, id: world.nextId() as ProgrammeId, ...over });
      await world.run(() => world.subsidies.addProgramme(programme, OFFICER));
      return programme;
    };
    const asked = (
      world: SubsidiesWorld,
      { id: programmeId }: SubsidyProgramme,
      costs: readonly SubsidyCost[],
      firm: 0 | 1 = 0,
    ): SubsidyGrant => {
      const id = world.nextId() as GrantId;
      const who = { companyId: world.companyIds[firm], bookingId: world.bookingIds[firm] };
      return aGrant({ fairId: world.fairId, id, programmeId, costs, ...who });
    };
    const add = (world: SubsidiesWorld, grant: SubsidyGrant) => world.run(() => world.subsidies.add(grant));
    /** Refused is rolled back, as whoever reserves must. */
    const reserve = async (world: SubsidiesWorld, grant: SubsidyGrant, amount: number) => {
      let answer: Awaited<ReturnType<Subsidies['reserve']>> | undefined;
      const undone = new Error('refused');
      const taken = world.run(async () => {
        answer = await world.subsidies.reserve(grant, 20_000_000, amount);
        if (!answer.ok) throw undone;
      });
      await taken.catch((error: unknown) => {
        if (error !== undone) throw error;
      });
      return answer;
    };
    const refused = (error: string) => ({ ok: false, error });
    const done = { ok: true, value: undefined };

    it('keeps all that a programme and a grant say', async () => {
      const world = await open();
      const programme = await opened(world);
      const grant = asked(world, programme, ['extras', 'rent']);
      expect(await add(world, grant)).toEqual(done);
      expect(await world.subsidies.programme(world.fairId, programme.id)).toEqual(programme);
      expect(await world.subsidies.grant(world.fairId, grant.id)).toEqual({ grant, programme, grantedToFirm: 0 });
      const elsewhere = world.nextId() as FairId;
      expect(await world.subsidies.programme(elsewhere, programme.id)).toBeNull();
      expect(await world.subsidies.grant(elsewhere, grant.id)).toBeNull();
    });

    it('lets a cost of a booking have one source, and keeps nothing of who comes second', async () => {
      const world = await open();
      const programme = await opened(world);
      const first = asked(world, programme, ['rent']);
      const both = asked(world, programme, ['extras', 'rent']);
      expect(await add(world, first)).toEqual(done);
      expect(await add(world, both)).toEqual(refused('rent'));
      expect(await world.subsidies.grant(world.fairId, both.id)).toBeNull();
      expect(await add(world, asked(world, programme, ['extras']))).toEqual(done);
      expect(await add(world, asked(world, programme, ['rent'], 1))).toEqual(done);
      await world.run(() => world.subsidies.freeCosts(first));
      expect(await add(world, asked(world, programme, ['rent']))).toEqual(done);
    });

    it('refuses to change what somebody else has changed', async () => {
      const world = await open();
      const grant = asked(world, await opened(world), ['rent']);
      await add(world, grant);
      const refuse = () =>
        world.run(() => world.subsidies.change({ ...grant, state: 'refused', reason: 'late', version: 2 }));
      expect([await refuse(), await refuse()]).toEqual([true, false]);
    });

    it('reserves within the budget and the limit of the firm, and gives back what was not paid', async () => {
      const world = await open();
      const programme = await opened(world, { budget: 30_000_000 });
      const [mine, theirs] = [asked(world, programme, ['rent']), asked(world, programme, ['rent'], 1)];
      for (const grant of [mine, theirs]) await add(world, grant);
      expect(await reserve(world, mine, 18_000_000)).toEqual(done);
      expect(await reserve(world, mine, 2_000_001)).toEqual(refused('firm'));
      expect(await reserve(world, theirs, 12_000_001)).toEqual(refused('budget'));
      await world.run(() => world.subsidies.settle(mine, 18_000_000, 15_000_000));
      expect(await world.subsidies.grant(world.fairId, mine.id)).toMatchObject({
        programme: { reserved: 0, settled: 15_000_000 },
        grantedToFirm: 15_000_000,
      });
      expect(await reserve(world, theirs, 15_000_000)).toEqual(done);
    });

    it('never cuts a budget below what is reserved and settled', async () => {
      const world = await open();
      const programme = await opened(world);
      const grant = asked(world, programme, ['rent']);
      await add(world, grant);
      await reserve(world, grant, 5_000_000);
      const cut = (budget: number) => world.run(() => world.subsidies.changeProgramme({ ...programme, budget }));
      expect([await cut(4_999_999), await cut(5_000_000)]).toEqual([false, true]);
      expect(await world.subsidies.programme(world.fairId, programme.id)).toMatchObject({ budget: 5_000_000 });
    });

    it('shows the programmes as a firm comes to them, in the order in which they opened', async () => {
      const world = await open();
      const late = await opened(world, { opensAt: new Date('2026-07-01T00:00:00Z') });
      const early = await opened(world);
      const grant = asked(world, late, ['rent']);
      await add(world, grant);
      await reserve(world, grant, 7);
      const seen = async (firm: 0 | 1) =>
        (await world.subsidies.programmesFor(world.fairId, world.companyIds[firm])).map(
          ({ programme, grantedToFirm }) => [programme.id, programme.reserved, grantedToFirm],
        );
      const first = [early.id, 0, 0];
      expect([await seen(0), await seen(1)]).toEqual([
        [first, [late.id, 7, 7]],
        [first, [late.id, 7, 0]],
      ]);
      expect(await world.subsidies.programmesFor(world.nextId() as FairId, world.companyIds[0])).toEqual([]);
    });

    it('finds the grants that live on bookings, and those whose bookings have ended', async () => {
      const world = await open();
      const programme = await opened(world);
      const [mine, theirs] = [asked(world, programme, ['rent']), asked(world, programme, ['rent'], 1)];
      const other = asked(world, programme, ['extras']);
      for (const grant of [mine, theirs, other]) await add(world, grant);
      await world.run(() => world.subsidies.change({ ...mine, state: 'approved', reserved: 9, version: 2 }));
      await world.run(() => world.subsidies.change({ ...other, state: 'released', reason: 'own wish', version: 2 }));
      const bookingId = world.bookingIds[0];
      const live = await world.subsidies.liveOn(world.fairId, [bookingId]);
      expect(live).toEqual([{ bookingId, costs: ['rent'], amount: 9, percent: programme.percent }]);
      expect(await world.subsidies.liveOn(world.fairId, [])).toEqual([]);
      const ended = async () => (await world.subsidies.ofEndedBookings(10)).map(({ id }) => id);
      expect(await ended()).toEqual([]);
      await world.end(bookingId);
      expect(await ended()).toEqual([mine.id]);
    });
  });
}
