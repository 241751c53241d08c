import { Bookings } from '@ketnoi/booth-allocation';
import { bookingsContract } from '@ketnoi/booth-allocation/testing';
import { type BookingId, Ids, UnitOfWork } from '@ketnoi/kernel';
import { aBoothFair, type BoothWorld, openBoothWorld } from '../../test/booth-world.fixture.js';

let world: BoothWorld;
beforeAll(async () => {
  world = await openBoothWorld();
});
afterAll(() => world.close());

bookingsContract('MariaDB or MySQL', async () => {
  const { fairId, boothIds, companyIds } = await aBoothFair(world, { booths: 2, companies: 2, boothsPerCompany: 4 });
  // The contract looks at all holds that have run out: those of earlier cases must be gone.
  await world.dataSource.query('DELETE FROM bookings');
  const unitOfWork = world.app.get(UnitOfWork);
  return {
    bookings: world.app.get(Bookings),
    fairId,
    boothIds: [boothIds[0], boothIds[1]],
    companyIds: [companyIds[0], companyIds[1]],
    nextId: () => world.app.get(Ids).next<'booking'>() as BookingId,
    now: () => unitOfWork.now(),
    run: (work) => unitOfWork.run(work),
  };
});
