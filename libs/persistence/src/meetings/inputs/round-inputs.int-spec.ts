import { type CompanyId, type FairId, Ids, UnitOfWork } from '@ketnoi/kernel';
import { DEFAULT_ROUND_SETTINGS, FairSetup, RoundInputs } from '@ketnoi/meetings';
import { type DirectoryDatabase, openDirectoryDatabase } from '../../../test/directory-world.fixture.js';

let world: DirectoryDatabase;
beforeAll(async () => {
  world = await openDirectoryDatabase();
});
afterAll(() => world.close());

const suppliersAt = async (fairId: FairId): Promise<readonly CompanyId[]> =>
  (await world.app.get(RoundInputs).forProposing(fairId, DEFAULT_ROUND_SETTINGS)).suppliers.map((s) => s.id);

describe('suppliers that a round may propose', () => {
  it('agreed to the catalogue and, where buyers come from abroad, to be shown to foreign firms', async () => {
    const fairId = await world.fair();
    const open = await world.company(fairId);
    const home = await world.company(fairId, { consents: ['catalogue'] });
    await world.company(fairId, { consents: ['foreign-firms'] });
    await world.company(fairId, { buyer: true });
    expect([...(await suppliersAt(fairId))].sort()).toEqual([open, home].sort());
    await world.company(fairId, { buyer: true, country: 'JP' });
    expect(await suppliersAt(fairId)).toEqual([open]);
  });
});

describe('an interpreter engaged twice', () => {
  it('keeps the id that was stored first', async () => {
    const setup = world.app.get(FairSetup);
    const ids = world.app.get(Ids);
    const [fairId, personId] = [await world.fair(), ids.next<'person'>()];
    const engage = (dailyCap: number) => {
      const terms = { id: ids.next<'interpreter'>(), personId, dailyCap, longestRun: 3 };
      return world.app.get(UnitOfWork).run(() => setup.saveInterpreter(fairId, terms));
    };
    const first = await engage(6);
    expect(await engage(8)).toBe(first);
    expect(await setup.interpreters(fairId)).toEqual([{ id: first, personId, dailyCap: 8, longestRun: 3 }]);
  });
});
