import type { RequestId } from '@ketnoi/kernel';
import type { MeetingRequest, MeetingRequests } from '@ketnoi/meetings';
import { aRequest, FAIR, ORGANISER, supplier } from './meetings.fixture.js';

export interface RequestsWorld {
  readonly requests: MeetingRequests;
  nextId(): RequestId;
  run<T>(work: () => Promise<T>): Promise<T>;
}

/** One suite for every adapter of the port. `open` gives a world without requests. */
export function meetingRequestsContract(name: string, open: () => Promise<RequestsWorld>): void {
  describe(`MeetingRequests (${name})`, () => {
    const make = (world: RequestsWorld, over: Partial<MeetingRequest> = {}): MeetingRequest =>
      aRequest({ id: world.nextId(), ...over });
    const add = (world: RequestsWorld, request: MeetingRequest) =>
      world.run(() => world.requests.add(request, ORGANISER));

    it('lets one request of a pair live, and the next when that one is over', async () => {
      const world = await open();
      const first = make(world);
      expect(await add(world, first)).toBe(true);
      expect(await add(world, make(world))).toBe(false);
      await world.run(() => world.requests.save({ ...first, state: 'declined', buyerAnswer: 'declined' }));
      expect(await add(world, make(world))).toBe(true);
      expect(await world.requests.find(FAIR, first.id)).toMatchObject({ state: 'declined', buyerAnswer: 'declined' });
    });

    it('lets one of two who ask at the same moment be first', async () => {
      const world = await open();
      const answers = await Promise.all([add(world, make(world)), add(world, make(world))]);
      expect(answers.sort()).toEqual([false, true]);
    });

    it('adds of many those whose pairs are free', async () => {
      const world = await open();
      await add(world, make(world));
      const [taken, free] = [make(world), make(world, { supplierId: supplier(2) })];
      expect(await world.run(() => world.requests.addWherePossible([taken, free], ORGANISER))).toEqual([free.id]);
      expect(await world.requests.find(FAIR, free.id)).toEqual(free);
      expect(await world.requests.find(FAIR, taken.id)).toBeNull();
    });

    it('saves many at once, each as it ended', async () => {
      const world = await open();
      const offers = [1, 2, 3].map((n) => make(world, { supplierId: supplier(n), silenceRule: 'accept' }));
      await world.run(() => world.requests.addWherePossible(offers, ORGANISER));
      const ended = offers.map((offer, i) => ({ ...offer, state: i === 0 ? 'declined' : 'expired' }) as const);
      await world.run(() => world.requests.saveAll(ended));
      expect(await Promise.all(offers.map((offer) => world.requests.find(FAIR, offer.id)))).toEqual(ended);
      expect(await add(world, make(world))).toBe(true);
    });

    it('finds what lives of some pairs, in one order', async () => {
      const world = await open();
      const [later, first] = [make(world, { supplierId: supplier(3), state: 'accepted' }), make(world)];
      for (const request of [later, first, make(world, { supplierId: supplier(2), state: 'declined' })])
        await add(world, request);
      await add(world, make(world, { supplierId: supplier(4) }));
      const pairs = [3, 2, 1].map((n) => ({ buyerId: first.buyerId, supplierId: supplier(n) }));
      expect(await world.run(() => world.requests.livingOfPairsForChange(FAIR, pairs))).toEqual([first, later]);
      expect(await world.run(() => world.requests.livingOfPairsForChange(FAIR, []))).toEqual([]);
    });

    it('finds the open offers whose deadline has passed', async () => {
      const world = await open();
      const at = (text: string) => new Date(`2026-10-0${text}T00:00:00Z`);
      const due = make(world, { deadlineAt: at('1') });
      await add(world, due);
      await add(world, make(world, { supplierId: supplier(2), deadlineAt: at('3') }));
      await add(world, make(world, { supplierId: supplier(3), deadlineAt: at('1'), state: 'accepted' }));
      await add(world, make(world, { supplierId: supplier(4) }));
      expect(await world.run(() => world.requests.overdueForChange(at('2'), 10))).toEqual([due]);
    });
  });
}
