import { type CompanyId, type FairId, Ids, type PersonId } from '@ketnoi/kernel';
import { createTestDatabase, type TestDatabase } from '@ketnoi/testing';
import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { PersistenceModule } from '../src/persistence.module.js';

const DAY = new Date('2026-08-01T00:00:00Z');

/** The adapters on a real database of their own, with short ways to put companies into it. */
export interface DirectoryDatabase {
  readonly app: INestApplicationContext;
  readonly database: TestDatabase;
  fair(): Promise<FairId>;
  company(fairId: FairId, over?: NewCompany): Promise<CompanyId>;
  delegate(fairId: FairId, companyId: CompanyId, consents: readonly Purpose[]): Promise<PersonId>;
  facts(
    companyId: CompanyId,
    facts: readonly (readonly [kind: string, taxonomyId: string, expiresOn?: string])[],
  ): Promise<void>;
  /** A booked booth in a zone. */
  booth(fairId: FairId, companyId: CompanyId, zoneId: string): Promise<void>;
  close(): Promise<void>;
}

type Purpose = 'catalogue' | 'foreign-firms';

interface NewCompany {
  readonly name?: string;
  readonly country?: string;
  readonly consents?: readonly Purpose[];
  readonly buyer?: boolean;
}

export async function openDirectoryDatabase(): Promise<DirectoryDatabase> {
  const database = await createTestDatabase();
  @Module({ imports: [PersistenceModule.forRoot(database.settings)] })
  class World {}
  const app = await NestFactory.createApplicationContext(World, { logger: ['error'] });
  const ids = app.get(Ids);
  const insert = (into: string, row: readonly unknown[]): Promise<unknown> =>
    database.dataSource.query(`INSERT INTO ${into} VALUES ?`, [[row]]);
  const consent = (subject: string, type: string, purpose: string): Promise<unknown> =>
    insert('consents (id, subject_type, subject_id, purpose, text_version, given_by, given_at, live_mark)', [
      ids.next(),
      type,
      subject,
      purpose,
      '1',
      subject,
      DAY,
      1,
    ]);
  return {
    app,
    database,
    async fair() {
      const id = ids.next<'fair'>();
      await insert('fairs (id, slug, names, venue, time_zone, starts_on, ends_on, fictional, created_at)', [
        id,
        id,
        '{"en":"Fair (Fictional)"}',
        'Hall',
        'Asia/Ho_Chi_Minh',
        '2026-08-20',
        '2026-08-22',
        1,
        DAY,
      ]);
      return id;
    },
    async company(
      fairId,
      { name = 'Firm', country = 'VN', consents = ['catalogue', 'foreign-firms'], buyer = false } = {},
    ) {
      const id = ids.next<'company'>();
      await insert(
        'companies (id, registered_name, short_name, country, plant_in_vietnam, fictional, version, created_at, updated_at)',
        [id, `${name} (Fictional)`, name, country, 0, 1, 1, DAY, DAY],
      );
      await insert('participations (fair_id, company_id, as_supplier, as_buyer, seats, created_at)', [
        fairId,
        id,
        buyer ? 0 : 1,
        buyer ? 1 : 0,
        1,
        DAY,
      ]);
      for (const purpose of consents) await consent(id, 'company', purpose);
      return id;
    },
    async delegate(fairId, companyId, consents) {
      const id = ids.next<'person'>();
      await insert('people (id, own_name, latin_name, country, language, time_zone, fictional, created_at)', [
        id,
        'Sales manager',
        'Sales manager',
        'VN',
        'vi',
        'Asia/Ho_Chi_Minh',
        1,
        DAY,
      ]);
      await insert('person_languages (person_id, language, level)', [id, 'vi', 'fluent']);
      await insert('person_languages (person_id, language, level)', [id, 'ja', 'working']);
      await insert('delegates (fair_id, company_id, person_id)', [fairId, companyId, id]);
      for (const purpose of consents) await consent(id, 'person', purpose);
      return id;
    },
    async facts(companyId, facts) {
      for (const [kind, taxonomyId, expiresOn] of facts)
        await insert('profile_facts (company_id, id, kind, taxonomy_id, source, expires_on, created_at)', [
          companyId,
          ids.next(),
          kind,
          taxonomyId,
          'declared',
          expiresOn ?? null,
          DAY,
        ]);
    },
    async booth(fairId, companyId, zoneId) {
      const booth = ids.next<'booth'>();
      await insert(
        'booths (fair_id, id, hall_id, zone_id, number, kind, outline, area_dm2, open_sides, price_amount, price_currency)',
        [fairId, booth, ids.next(), zoneId, booth.slice(-12), 'shell', '[]', 900, 1, 1, 'VND'],
      );
      await insert(
        `bookings (fair_id, id, booth_id, live_booth_id, company_id, state, renewals, nth, price_amount, price_currency,
           created_by, created_at, version)`,
        [fairId, ids.next(), booth, booth, companyId, 'confirmed', 0, 1, 1, 'VND', companyId, DAY, 1],
      );
    },
    async close() {
      await app.close();
      await database.drop();
    },
  };
}
