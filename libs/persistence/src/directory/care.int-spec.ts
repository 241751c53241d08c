import { Memberships, PersonCards } from '@ketnoi/accounts';
import { Companies } from '@ketnoi/directory';
import { type DirectoryDatabase, openDirectoryDatabase } from '../../test/directory-world.fixture.js';

let world: DirectoryDatabase;
beforeAll(async () => {
  world = await openDirectoryDatabase();
});
afterAll(() => world.close());

describe('a company', () => {
  it('with people of its own is in the care of the fair that brought it in, not of one that enrolled it', async () => {
    const [home, other] = [await world.fair(), await world.fair()];
    const company = await world.company(home);
    const person = await world.delegate(home, company, []);
    const insert = (into: string, row: unknown[]): Promise<unknown> =>
      world.database.dataSource.query(`INSERT INTO ${into} VALUES ?`, [[row]]);
    const now = new Date();
    await insert('participations (fair_id, company_id, as_supplier, as_buyer, seats, created_at)', [
      ...[other, company, 1, 0, 1, now],
    ]);
    const [companies, memberships] = [world.app.get(Companies), world.app.get(Memberships)];
    const inCare = async (): Promise<boolean[]> => [
      await companies.inCareOf(home, company),
      await companies.inCareOf(other, company),
      await memberships.inCareOf(other, company),
      await companies.inCareOf(await world.fair(), company),
    ];
    expect(await inCare()).toEqual([true, true, true, false]);
    await insert('memberships (id, person_id, fair_id, company_id, role, created_at)', [
      ...[person, person, '', company, 'member', now],
    ]);
    expect(await inCare()).toEqual([true, false, false, false]);
    const [card] = await world.app.get(PersonCards).byIds([person], []);
    expect(card.fairIds).toEqual([home]);
    await insert('delegates (fair_id, company_id, person_id)', [other, company, person]);
    expect((await world.app.get(PersonCards).byIds([person], []))[0].fairIds).toHaveLength(2);
  });
});
