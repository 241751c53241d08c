import {
  Consents,
  Identities,
  Invitations,
  Memberships,
  PasswordHasher,
  People,
  Sessions,
  SignInLinks,
  Tokens,
} from '@ketnoi/accounts';
import { accountsContract, aMembership, aPerson, aSession } from '@ketnoi/accounts/testing';
import { type FairId, Ids, UnitOfWork } from '@ketnoi/kernel';
import { createTestDatabase, type TestDatabase } from '@ketnoi/testing';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { PersistenceModule } from '../persistence.module.js';

let database: TestDatabase;
let app: INestApplicationContext;
beforeAll(async () => {
  database = await createTestDatabase();
  app = await NestFactory.createApplicationContext(PersistenceModule.forRoot(database.settings), { logger: ['error'] });
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

accountsContract('MariaDB or MySQL', async () => ({
  sessions: app.get(Sessions),
  links: app.get(SignInLinks),
  invitations: app.get(Invitations),
  memberships: app.get(Memberships),
  consents: app.get(Consents),
  nextId: <B extends string>() => app.get(Ids).next<B>(),
  run: (work) => app.get(UnitOfWork).run(work),
}));

describe('people', () => {
  it('have an address of their own, whoever comes first', async () => {
    const [people, ids] = [app.get(People), app.get(Ids)];
    const add = () => {
      const person = aPerson(ids.next<'person'>(), { email: 'tanaka@firm.test' });
      return app.get(UnitOfWork).run(() => people.add(person, 'hash'));
    };
    const answers = await Promise.all([add(), add(), add()]);
    expect(answers.filter((a) => a.ok)).toHaveLength(1);
    const credentials = await people.credentialsByEmail('tanaka@firm.test');
    expect(credentials).toMatchObject({ passwordHash: 'hash', language: 'ja' });
    const found = credentials && (await people.byId(credentials.personId));
    expect(found).toEqual(aPerson(credentials!.personId, { email: 'tanaka@firm.test' }));
  });

  it('who were deactivated are nobody: no credentials, no living session', async () => {
    const [people, ids, tokens] = [app.get(People), app.get(Ids), app.get(Tokens)];
    const id = ids.next<'person'>();
    const fairId = ids.next<'fair'>() as FairId;
    const token = tokens.next();
    await app.get(UnitOfWork).run(async () => {
      await people.add(aPerson(id, { email: 'gone@firm.test' }), 'hash');
      await app.get(Sessions).open(aSession(ids.next(), id), tokens.hash(token));
      await app.get(Memberships).add(aMembership(ids.next(), id, { fairId, role: 'interpreter' }), null);
    });
    const known = await app.get(Identities).byTokenHash(tokens.hash(token));
    expect(known).toMatchObject({
      personId: id,
      language: 'ja',
      fairRoles: [{ fairId, role: 'interpreter' }],
      companyIds: [],
    });
    await database.dataSource.query('UPDATE people SET deactivated_at = UTC_TIMESTAMP(3) WHERE id = ?', [id]);
    expect(await app.get(Identities).byTokenHash(tokens.hash(token))).toBeNull();
    expect(await people.credentialsByEmail('gone@firm.test')).toBeNull();
    expect(await app.get(Identities).ended([known!.sessionId, 'never'])).toEqual([known!.sessionId, 'never']);
  });
});

describe('passwords', () => {
  it('are kept as argon2id, and verified against nobody in about the same time', async () => {
    const hasher = app.get(PasswordHasher);
    const hash = await hasher.hash('nine wooden boats');
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await hasher.verify(hash, 'nine wooden boats')).toBe(true);
    expect(await hasher.verify(hash, 'nine wooden boat')).toBe(false);
    expect(await hasher.verify(null, 'nobody has this password')).toBe(false);
    expect(await hasher.verify('not a hash', 'x')).toBe(false);
  });
});
