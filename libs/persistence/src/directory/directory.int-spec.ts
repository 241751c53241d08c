import { Companies, Fairs, MappedWords, Needs, Profiles } from '@ketnoi/directory';
import { directoryContract } from '@ketnoi/directory/testing';
import { Ids, UnitOfWork } from '@ketnoi/kernel';
import { type DirectoryDatabase, openDirectoryDatabase } from '../../test/directory-world.fixture.js';

let world: DirectoryDatabase;
beforeAll(async () => {
  world = await openDirectoryDatabase();
});
afterAll(() => world.close());

directoryContract('MariaDB or MySQL', async () => ({
  companies: world.app.get(Companies),
  fairs: world.app.get(Fairs),
  needs: world.app.get(Needs),
  profiles: world.app.get(Profiles),
  words: world.app.get(MappedWords),
  ids: world.app.get(Ids),
  run: (work) => world.app.get(UnitOfWork).run(work),
}));
