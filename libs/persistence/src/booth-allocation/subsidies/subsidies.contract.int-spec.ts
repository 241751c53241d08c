import { Bookings, Subsidies } from '@ketnoi/booth-allocation';
import { aBooking, subsidiesContract } from '@ketnoi/booth-allocation/testing';
import { Ids, UnitOfWork } from '@ketnoi/kernel';
import { aBoothFair, type BoothWorld, openBoothWorld } from '../../../test/booth-world.fixture.js';

let world: BoothWorld;
beforeAll(async () => {
  world = await openBoothWorld(4);
});
afterAll(() => world.close());

subsidiesContract('MariaDB or MySQL', async () => {
  const { fairId, boothIds, companyIds } = await aBoothFair(world, { booths: 2, companies: 2, boothsPerCompany: 1 });
  const [bookings, unitOfWork, ids] = [world.app.get(Bookings), world.app.get(UnitOfWork), world.app.get(Ids)];
  const booked = boothIds.map((boothId, i) =>
    aBooking({ fairId, id: ids.next(), boothId, companyId: companyIds[i], nth: 1 }),
  );
  await unitOfWork.run(() => bookings.addAll(booked, null));
  return {
    subsidies: world.app.get(Subsidies),
    fairId,
    companyIds: [companyIds[0], companyIds[1]],
    bookingIds: [booked[0].id, booked[1].id],
    nextId: () => ids.next(),
    end: async (id) => {
      await world.dataSource.query("UPDATE bookings SET state = 'cancelled', live_booth_id = NULL WHERE id = ?", [id]);
    },
    run: (work) => unitOfWork.run(work),
  };
});
