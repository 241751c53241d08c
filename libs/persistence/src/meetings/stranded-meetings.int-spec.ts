import { Ids, type PersonId, type RequestId, type TimetableId, UnitOfWork } from '@ketnoi/kernel';
import { Locks, type Meeting, Timetables } from '@ketnoi/meetings';
import { aBoothFair, type BoothWorld, openBoothWorld } from '../../test/booth-world.fixture.js';
import { UnfinishedWork } from '../foundations/unfinished-work.js';

let world: BoothWorld;
beforeAll(async () => {
  world = await openBoothWorld();
});
afterAll(() => world.close());

const FIGURES = { held: 2, value: 1, upperBound: 9, mostMeetings: 9, gaps: 0, belowMinimum: 0 };

describe('meetings at a booth that is booked no longer', () => {
  it('are found from the rows alone, and a pin leaves the place with its meeting', async () => {
    const ids = world.app.get(Ids);
    const { fairId, boothIds, companyIds } = await aBoothFair(world, { booths: 2, companies: 3, boothsPerCompany: 1 });
    const [booth, gone] = boothIds;
    const at = (placeId: string, n: number): Meeting => ({
      requestId: ids.next<'request'>() as RequestId,
      buyerId: companyIds[2],
      supplierId: companyIds[n],
      slot: n,
      length: 1,
      placeKind: 'booth',
      placeId,
      interpreterId: null,
      locked: true,
    });
    const meetings = [at(booth, 0), at(gone, 1)];
    const [run, locks] = [world.app.get(UnitOfWork), world.app.get(Locks)];
    await world.dataSource.query(
      `INSERT INTO bookings (fair_id, id, booth_id, live_booth_id, company_id, state, renewals, nth, price_amount,
         price_currency, created_by, created_at, version) VALUES ?`,
      [[[fairId, ids.next(), booth, booth, companyIds[0], 'approved', 0, 1, 1, 'VND', companyIds[0], new Date(), 1]]],
    );
    await run.run(() =>
      world.app.get(Timetables).replaceWorking({
        fairId,
        id: ids.next() as string as TimetableId,
        roundId: ids.next<'round'>(),
        figures: { ...FIGURES, iterations: 1, proved: false },
        createdBy: companyIds[0] as string as PersonId,
        meetings,
        occupancies: [],
        unscheduled: [],
      }),
    );
    expect(await world.app.get(UnfinishedWork).strandedBooths()).toEqual([{ fairId, boothId: gone }]);

    const [{ requestId }] = meetings;
    const pin = { requestId, slot: 0, placeKind: 'booth' as const, placeId: gone, interpreterId: null };
    const table = { id: ids.next(), kind: 'table' as const, owner: null, zone: null, hall: null, capacity: 1 };
    await run.run(async () => {
      await locks.pin(fairId, pin, companyIds[0] as string as PersonId);
      await locks.movePin(fairId, requestId, booth, table);
      await locks.movePin(fairId, requestId, gone, null);
    });
    const rows: unknown = await world.dataSource.query(
      'SELECT slot, place_kind, place_id FROM pins WHERE fair_id = ?',
      [fairId],
    );
    expect(rows).toEqual([{ slot: 0, place_kind: null, place_id: null }]);
  });
});
