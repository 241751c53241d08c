import { UnitOfWork } from '@ketnoi/kernel';
import { AT_THE_FAIR, NamedFirms, PlacingTerms, RivalLists } from '@ketnoi/meetings';
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

describe('what a list of rivals is made of', () => {
  it('is the groups in their order, with the names of who is in them, also of firms that have left the fair', async () => {
    const [terms, lists] = [world.app.get(PlacingTerms), world.app.get(RivalLists)];
    const [fairId, elsewhere] = [await world.fair(), await world.fair()];
    const named = (name: string) => world.company(fairId, { name });
    const [first, second, third] = [await named('First'), await named('Second'), await named('Third')];
    const left = await world.company(elsewhere, { name: 'Left' });
    await inOne(() => terms.replaceRivals(elsewhere, [[first, left]]));
    await inOne(() =>
      terms.replaceRivals(fairId, [
        [second, third],
        [first, left],
      ]),
    );
    const groups = await lists.ofFair(fairId);
    expect(groups.map((group) => group.map(({ shortName }) => shortName).sort())).toEqual([
      ['Second', 'Third'],
      ['First', 'Left'],
    ]);
    expect(groups[0].find(({ id }) => id === second)).toMatchObject({ shortName: 'Second', taxCode: null });
  });

  it('is the firms of the fair that a file may name, by id, name or number', async () => {
    const firms = world.app.get(NamedFirms);
    const fairId = await world.fair();
    const [byId, byName, byCode] = [
      await world.company(fairId),
      await world.company(fairId, { name: 'Tên Có Dấu' }),
      await world.company(fairId),
    ];
    await world.company(await world.fair(), { name: 'Elsewhere' });
    await world.database.dataSource.query("UPDATE companies SET tax_code = '0100109106' WHERE id = ?", [byCode]);
    const found = await firms.ofFair(fairId, [byId, 'Tên Có Dấu', 'Elsewhere'], ['0100109106']);
    expect(found.map(({ id }) => id).sort()).toEqual([byId, byName, byCode].sort());
    expect(await firms.ofFair(fairId, [], [])).toEqual([]);
  });
});
