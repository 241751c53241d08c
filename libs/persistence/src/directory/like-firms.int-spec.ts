import { LikeFirms } from '@ketnoi/directory';
import { Ids } from '@ketnoi/kernel';
import { type DirectoryDatabase, openDirectoryDatabase } from '../../test/directory-world.fixture.js';

let world: DirectoryDatabase;
beforeAll(async () => {
  world = await openDirectoryDatabase();
});
afterAll(() => world.close());

it('finds the firm of a tax code however many share a word of the names that are asked with it', async () => {
  const fairId = await world.fair();
  const now = new Date();
  const firm = (taxCode: string | null, name: string): unknown[] => [
    ...[world.app.get(Ids).next(), name, name, taxCode, 'VN', 1, 1, 1, now, now],
  ];
  const rows = [...Array.from({ length: 600 }, (_, n) => firm(null, `Precision ${n}`)), firm('0109998887', 'Sao Mai')];
  await world.database.dataSource.query(
    `INSERT INTO companies (id, registered_name, short_name, tax_code, country, plant_in_vietnam, fictional, version,
       created_at, updated_at) VALUES ?`,
    [rows],
  );
  const like = world.app.get(LikeFirms);
  const found = await like.by(fairId, { taxCodes: ['0109998887'], words: ['precision', 'nobody'] });
  expect(found[0]).toMatchObject({ shortName: 'Sao Mai', takesPart: false, looksAfterItself: false });
  expect(new Set(found.slice(1).map(({ shortName }) => shortName.split(' ')[0]))).toEqual(new Set(['Precision']));
  expect(await like.by(fairId, { taxCodes: [], words: [] })).toEqual([]);
});
