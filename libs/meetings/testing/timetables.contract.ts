import { type InterpreterId, type RequestId, type RoundId, type TimetableId, unwrap } from '@ketnoi/kernel';
import { dealSeats, type Meeting, occupanciesOf, SeatPlan, type Timetables } from '@ketnoi/meetings';
import { buyer, FAIR, id, ORGANISER, supplier } from './meetings.fixture.js';

export interface TimetablesWorld {
  readonly timetables: Timetables;
  nextId(): TimetableId;
  /** A unit of work that rolls back what throws; in memory nothing was written then. */
  run<T>(work: () => Promise<T>): Promise<T>;
}

const FIGURES = {
  held: 1,
  value: 100,
  upperBound: 200,
  mostMeetings: 2,
  gaps: 0,
  belowMinimum: 0,
  iterations: 10,
  proved: false,
};

const meeting = (n: number, over: Partial<Meeting> = {}): Meeting => ({
  requestId: id<RequestId>('r', n),
  buyerId: buyer(n),
  supplierId: supplier(n),
  slot: 0,
  length: 1,
  placeKind: 'table',
  placeId: id<string>('t', n),
  interpreterId: null,
  locked: false,
  ...over,
});

/** One suite for every adapter of the port. `open` gives a world without timetables. */
export function timetablesContract(name: string, open: () => Promise<TimetablesWorld>): void {
  describe(`Timetables (${name})`, () => {
    const save = (world: TimetablesWorld, meetings: readonly Meeting[], timetableId = world.nextId()) =>
      world.run(() =>
        world.timetables.replaceWorking({
          fairId: FAIR,
          id: timetableId,
          roundId: id<RoundId>('n', 1),
          figures: FIGURES,
          createdBy: ORGANISER,
          meetings,
          occupancies: occupanciesOf(meetings, () => 1),
          unscheduled: [{ requestId: id<RequestId>('r', 9), code: 'no-common-slot', params: { slots: 3 } }],
        }),
      );
    const place = (world: TimetablesWorld, timetableId: TimetableId, moved: Meeting, seats = new SeatPlan(() => 1)) =>
      world.run(() => world.timetables.place(FAIR, timetableId, moved, seats.rowsOf(moved)));
    const working = async (world: TimetablesWorld) => (await world.timetables.working(FAIR))?.id as TimetableId;

    it('keeps one working timetable, the newest', async () => {
      const world = await open();
      unwrap(await save(world, [meeting(1)]));
      const second = world.nextId();
      const group = meeting(2, { otherIds: [supplier(3)] });
      unwrap(await save(world, [meeting(1, { slot: 1 }), group], second));
      expect(await world.timetables.working(FAIR)).toMatchObject({ ...FIGURES, id: second, state: 'working' });
      expect(await world.timetables.meetings(FAIR, second)).toEqual([meeting(1, { slot: 1 }), group]);
      expect(await world.timetables.occupancies(FAIR, second)).toHaveLength(7);
    });

    it.each([
      ['a table', { placeId: id<string>('t', 1) }, `table:${id<string>('t', 1)}`],
      ['a seat', { buyerId: buyer(1) }, `seat:${buyer(1)}:1`],
      ['an interpreter', { interpreterId: id<InterpreterId>('i', 1) }, `interpreter:${id<string>('i', 1)}`],
    ])('refuses %s that is taken, whatever was checked before', async (_, over, resource) => {
      const world = await open();
      unwrap(await save(world, [meeting(1, { interpreterId: id<InterpreterId>('i', 1) })]));
      const clash = await place(world, await working(world), meeting(2, over));
      expect(clash).toEqual({ ok: false, error: { code: 'occupied', resource, slot: 0 } });
    });

    it('moves a meeting off its old place and onto the new one', async () => {
      const world = await open();
      unwrap(await save(world, [meeting(1), meeting(2)]));
      const timetableId = await working(world);
      const moved = meeting(1, { slot: 1, placeId: id<string>('t', 2), locked: true });
      unwrap(await place(world, timetableId, moved));
      expect(await world.timetables.meetings(FAIR, timetableId)).toEqual([moved, meeting(2)]);
      unwrap(await place(world, timetableId, meeting(3, { placeId: id<string>('t', 1) })));
    });

    it('lets meetings change places all at once, and refuses two at one', async () => {
      const world = await open();
      unwrap(await save(world, [meeting(1), meeting(2), meeting(3)]));
      const timetableId = await working(world);
      const placeAll = (...[first, second]: string[]) => {
        const moved = [meeting(1, { placeId: first }), meeting(2, { placeId: second })];
        const rows = occupanciesOf([...moved, meeting(3)], () => 1);
        return world.run(() => world.timetables.placeAll(FAIR, timetableId, moved, rows));
      };
      const [one, two] = [id<string>('t', 1), id<string>('t', 2)];
      unwrap(await placeAll(two, one));
      expect((await world.timetables.meetings(FAIR, timetableId)).map((m) => m.placeId)).toEqual([
        ...[two, one],
        id<string>('t', 3),
      ]);
      expect(await world.timetables.occupancies(FAIR, timetableId)).toHaveLength(9);
      expect(await placeAll(two, two)).toMatchObject({ ok: false, error: { code: 'occupied' } });
    });

    it('deals the seats of a company anew where the rows of its other meetings come along', async () => {
      const world = await open();
      unwrap(await save(world, []));
      const timetableId = await working(world);
      const own = (n: number, slot: number, length: number) =>
        meeting(n, { supplierId: supplier(1), placeKind: 'booth', slot, length });
      for (const next of [own(1, 2, 1), own(2, 0, 1), own(3, 1, 2), own(4, 0, 2)]) {
        const before = await world.timetables.occupancies(FAIR, timetableId);
        const rows = dealSeats(next, before, (companyId) => (companyId === supplier(1) ? 2 : 1));
        unwrap(await world.run(() => world.timetables.place(FAIR, timetableId, next, rows)));
      }
      expect(await world.timetables.occupancies(FAIR, timetableId)).toHaveLength(12);
    });

    it('takes meetings out once, and says which of them it held', async () => {
      const world = await open();
      unwrap(await save(world, [meeting(1), meeting(2, { slot: 1 }), meeting(3, { slot: 2 })]));
      const timetableId = await working(world);
      const [one, other, kept] = [1, 2, 3].map((n) => meeting(n).requestId);
      const left = [one, other, meeting(4).requestId].map((requestId) => ({ requestId, code: 'banned', params: {} }));
      const takeOut = () => world.run(() => world.timetables.takeOutAll(FAIR, timetableId, left));
      expect([...(await takeOut())].sort()).toEqual([one, other].sort());
      expect([...(await takeOut())]).toEqual([]);
      const held = await world.timetables.occupancies(FAIR, timetableId);
      expect(new Set(held.map(({ requestId }) => requestId))).toEqual(new Set([kept]));
    });

    it('numbers released versions, which stay as they are while a copy is worked on', async () => {
      const world = await open();
      unwrap(await save(world, [meeting(1)]));
      const first = await working(world);
      expect(await world.run(() => world.timetables.release(FAIR, first, world.nextId(), ORGANISER))).toBe(1);
      const copy = await working(world);
      expect(copy).not.toBe(first);
      unwrap(await place(world, copy, meeting(1, { slot: 1 })));
      expect(await world.run(() => world.timetables.release(FAIR, copy, world.nextId(), ORGANISER))).toBe(2);
      expect(await world.timetables.meetings(FAIR, first)).toEqual([meeting(1)]);
      expect(await world.timetables.version(FAIR, 1)).toMatchObject({ id: first, state: 'released' });
      expect(await world.timetables.newestReleased(FAIR)).toMatchObject({ id: copy, versionNumber: 2 });
    });
  });
}
