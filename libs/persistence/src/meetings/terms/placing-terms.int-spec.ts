import { UnitOfWork } from '@ketnoi/kernel';
import { AT_THE_FAIR, PlacingTerms } from '@ketnoi/meetings';
import { type DirectoryDatabase, openDirectoryDatabase } from '../../../test/directory-world.fixture.js';

let world: DirectoryDatabase;
beforeAll(async () => {
  world = await openDirectoryDatabase();
});
afterAll(() => world.close());

const ROUNDS = 8;
const inOne = <T>(work: () => Promise<T>): Promise<T> => world.app.get(UnitOfWork).run(work);

describe('of two who replace at once what they saw, where nothing stands yet', () => {
  it('one says how a company attends, and the other learns of it', async () => {
    const terms = world.app.get(PlacingTerms);
    const fairId = await world.fair();
    for (let round = 0; round < ROUNDS; round++) {
      const companyId = await world.company(fairId);
      const say = (mostPerDay: number): Promise<boolean> =>
        inOne(async () => {
          if (await terms.attendanceToReplace(fairId, companyId)) return false;
          await terms.setAttendance(fairId, companyId, { ...AT_THE_FAIR, mostPerDay });
          return true;
        });
      expect((await Promise.all([say(3), say(4)])).sort()).toEqual([false, true]);
    }
  });

  it('one keeps rivals apart, and the other learns of it', async () => {
    const terms = world.app.get(PlacingTerms);
    for (let round = 0; round < ROUNDS; round++) {
      const fairId = await world.fair();
      const group = [await world.company(fairId), await world.company(fairId)];
      const keep = (): Promise<boolean> =>
        inOne(async () => {
          if ((await terms.rivalsToReplace(fairId)).length > 0) return false;
          await terms.replaceRivals(fairId, [group]);
          return true;
        });
      expect((await Promise.all([keep(), keep()])).sort()).toEqual([false, true]);
    }
  });
});
