import { DrawEngine } from '@ketnoi/booth-allocation';
import { BoothAllocationModule } from '@ketnoi/booth-allocation/module';
import { InProcessDrawEngine } from '@ketnoi/booth-allocation/testing';
import { type BoothId, type CompanyId, type FairId, type Id, Ids } from '@ketnoi/kernel';
import { createTestDatabase, type TestDatabase } from '@ketnoi/testing';
import { Global, type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { DataSource } from 'typeorm';
import { PersistenceModule } from '../src/persistence.module.js';

export interface BoothWorld {
  readonly database: TestDatabase;
  readonly app: INestApplicationContext;
  readonly dataSource: DataSource;
  close(): Promise<void>;
}

/** Threads are tested where they are made. */
@Global()
@Module({ providers: [{ provide: DrawEngine, useClass: InProcessDrawEngine }], exports: [DrawEngine] })
class Engines {}

/** The room on a real database of its own. */
export async function openBoothWorld(poolSize = 10): Promise<BoothWorld> {
  const database = await createTestDatabase({ poolSize });
  @Module({ imports: [PersistenceModule.forRoot(database.settings), Engines, BoothAllocationModule] })
  class World {}
  const app = await NestFactory.createApplicationContext(World, { logger: ['error'] });
  return {
    database,
    app,
    dataSource: database.dataSource,
    close: async () => {
      await app.close();
      await database.drop();
    },
  };
}

export interface BoothFair {
  readonly fairId: FairId;
  readonly boothIds: readonly BoothId[];
  readonly companyIds: readonly CompanyId[];
}

/** A fair whose booking is open, with so many booths and exhibitors. */
export async function aBoothFair(
  world: BoothWorld,
  { booths, companies, boothsPerCompany }: { booths: number; companies: number; boothsPerCompany: number },
): Promise<BoothFair> {
  const ids = world.app.get(Ids);
  const many = <B extends string>(n: number): Id<B>[] => Array.from({ length: n }, () => ids.next<B>());
  const fairId = ids.next<'fair'>();
  const hallId = ids.next<'hall'>();
  const boothIds = many<'booth'>(booths);
  const companyIds = many<'company'>(companies);
  const day = new Date('2026-08-20T00:00:00Z');
  const insert = (into: string, rows: unknown[][]): Promise<unknown> =>
    world.dataSource.query(`INSERT INTO ${into} VALUES ?`, [rows]);
  await insert('fairs (id, slug, names, venue, time_zone, starts_on, ends_on, fictional, created_at)', [
    [fairId, fairId, '{"en":"Fair (Fictional)"}', 'Hall', 'Asia/Ho_Chi_Minh', '2026-08-20', '2026-08-22', 1, day],
  ]);
  await insert('booking_rules (fair_id, opens_at, closes_at, hold_minutes, booths_per_company)', [
    [fairId, new Date('2020-01-01'), new Date('2100-01-01'), 30, boothsPerCompany],
  ]);
  await insert(
    'companies (id, registered_name, short_name, country, plant_in_vietnam, fictional, version, created_at, updated_at)',
    companyIds.map((id, i) => [id, `Firm ${i} (Fictional)`, `Firm ${i}`, 'VN', 1, 1, 1, day, day]),
  );
  await insert(
    'participations (fair_id, company_id, as_supplier, as_buyer, seats, created_at)',
    companyIds.map((id) => [fairId, id, 1, 0, 1, day]),
  );
  await insert(
    'booths (fair_id, id, hall_id, number, kind, outline, area_dm2, open_sides, price_amount, price_currency)',
    boothIds.map((id, i) => [fairId, id, hallId, `B-${i}`, 'shell', '[[0,0],[3,0],[3,3]]', 900, 1, 22_000_000, 'VND']),
  );
  return { fairId, boothIds, companyIds };
}
