import { ComputeModule } from '@ketnoi/compute/module';
import {
  type Actor,
  type CompanyId,
  type FairId,
  type Id,
  Ids,
  type Language,
  type NeedId,
  type PersonId,
  unwrap,
} from '@ketnoi/kernel';
import { EngageInterpreter, LayOutFair, PlaceTables } from '@ketnoi/meetings';
import { MeetingsModule } from '@ketnoi/meetings/module';
import { insertRows, rows } from '@ketnoi/persistence';
import { PersistenceModule } from '@ketnoi/persistence/module';
import { createTestDatabase, type TestDatabase } from '@ketnoi/testing';
import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';

const BORN = new Date('2026-06-01T00:00:00Z');

export interface World {
  readonly app: INestApplicationContext;
  readonly database: TestDatabase;
  /** Removes whatever there was. */
  makeFair(): Promise<SmallFair>;
  close(): Promise<void>;
}

export interface SmallFair {
  readonly fairId: FairId;
  readonly organiser: Actor;
  readonly buyers: readonly CompanyId[];
  readonly suppliers: readonly CompanyId[];
  readonly needs: readonly NeedId[];
  memberOf(companyId: CompanyId): Actor;
}

/** Rooms, database and threads as the worker wires them. */
export async function openWorld(): Promise<World> {
  const database = await createTestDatabase();
  @Module({ imports: [PersistenceModule.forRoot(database.settings), ComputeModule.forRoot(1), MeetingsModule] })
  class Rooms {}
  const app = await NestFactory.createApplicationContext(Rooms, { logger: ['error'] });
  return {
    app,
    database,
    makeFair: async () => {
      await database.empty();
      return new Maker(app, database).make();
    },
    close: async () => {
      await app.close();
      await database.drop();
    },
  };
}

/** 3 buyers from Japan with a need each, 5 Vietnamese suppliers, 2 tables, 8 slots, one interpreter for Japanese. */
class Maker {
  private readonly people = new Map<CompanyId, PersonId>();

  constructor(
    private readonly app: INestApplicationContext,
    private readonly database: TestDatabase,
  ) {}

  async make(): Promise<SmallFair> {
    const fairId = this.id<'fair'>();
    await this.insert(rows.FairEntity, [
      {
        id: fairId,
        slug: `small-${fairId.slice(0, 8)}-${fairId.slice(-6)}`,
        names: { en: 'Small fair (Fictional)' },
        venue: 'Hall (Fictional)',
        timeZone: 'Asia/Ho_Chi_Minh',
        startsOn: '2026-10-21',
        endsOn: '2026-10-22',
        fictional: true,
        createdAt: BORN,
      },
    ]);
    const buyers = await this.companies(fairId, 3, 'JP', { ja: 'fluent' });
    const suppliers = await this.companies(fairId, 5, 'VN', { vi: 'fluent' });
    await this.facts(suppliers);
    const needs = await this.needs(fairId, buyers);
    const organiser = this.actor(this.id<'person'>(), fairId);
    const day = (date: string) => ({ date, from: '09:00', to: '11:00' });
    const plan = { days: [day('2026-10-21'), day('2026-10-22')], pauses: [], slotMinutes: 25, changeMinutes: 5 };
    unwrap(await this.app.get(LayOutFair).execute(organiser, fairId, plan));
    unwrap(await this.app.get(PlaceTables).execute(organiser, fairId, [{ zoneId: null, count: 2 }]));
    const personId = await this.person({ vi: 'fluent', ja: 'fluent' });
    const terms = { personId, dailyCap: 10, longestRun: 4, sectors: [], feePerHalfDay: null };
    unwrap(await this.app.get(EngageInterpreter).execute(organiser, fairId, terms));
    return {
      fairId,
      organiser,
      buyers,
      suppliers,
      needs,
      memberOf: (companyId) => ({
        ...this.actor(this.people.get(companyId) as PersonId),
        companyIds: [companyId],
      }),
    };
  }

  private async companies(
    fairId: FairId,
    count: number,
    country: string,
    speaks: Partial<Record<Language, string>>,
  ): Promise<CompanyId[]> {
    const ids = Array.from({ length: count }, () => this.id<'company'>());
    const buys = country === 'JP';
    for (const [n, id] of ids.entries()) {
      await this.insert(rows.CompanyEntity, [
        {
          id,
          registeredName: `Firm ${country} ${n + 1} (Fictional)`,
          shortName: `${country} ${n + 1}`,
          country,
          plantInVietnam: false,
          fictional: true,
          version: 1,
          createdAt: BORN,
          updatedAt: BORN,
        },
      ]);
      const personId = await this.person(speaks);
      this.people.set(id, personId);
      const part = { fairId, companyId: id, asSupplier: !buys, asBuyer: buys, seats: 1, createdAt: BORN };
      await this.insert(rows.ParticipationEntity, [part]);
      const belonging = { personId, fairId: '', companyId: id, role: 'member', grantedBy: null, createdAt: BORN };
      await this.insert(rows.MembershipEntity, [{ id: this.id<'membership'>(), ...belonging }]);
      await this.insert(rows.DelegateEntity, [{ fairId, companyId: id, personId }]);
      await this.insert(
        rows.ConsentEntity,
        ['catalogue', 'foreign-firms'].map((purpose) => ({
          id: this.id<'consent'>(),
          subjectType: 'company',
          subjectId: id,
          purpose,
          textVersion: '1',
          givenBy: personId,
          givenAt: BORN,
          liveMark: 1 as const,
        })),
      );
    }
    return ids;
  }

  private facts(suppliers: readonly CompanyId[]): Promise<void> {
    const fact = (companyId: CompanyId, kind: string, taxonomyId: string | null, amount: number | null = null) => ({
      companyId,
      id: this.id<'profile-fact'>(),
      kind,
      taxonomyId,
      amount,
      unit: amount === null ? null : 'pcs',
      source: 'declared',
      createdAt: BORN,
    });
    const of = (id: CompanyId, n: number) => [
      fact(id, 'process', 'die-casting'),
      fact(id, 'moq', null, 100 * (n + 1)),
      fact(id, 'monthly-capacity', null, 5000 * (n + 1)),
    ];
    return this.insert(rows.ProfileFactEntity, suppliers.flatMap(of));
  }

  private async needs(fairId: FairId, buyers: readonly CompanyId[]): Promise<NeedId[]> {
    const ids = buyers.map(() => this.id<'need'>());
    await this.insert(
      rows.NeedEntity,
      buyers.map((companyId, i) => ({
        fairId,
        id: ids[i],
        companyId,
        language: 'ja',
        title: 'ダイカスト部品',
        body: '月産2000個',
        monthlyVolume: 2000,
        unit: 'pcs',
        confidential: i === 0,
        state: 'open',
        version: 1,
        createdAt: BORN,
        updatedAt: BORN,
      })),
    );
    const fact = { fairId, kind: 'process', taxonomyId: 'die-casting', source: 'declared' };
    await this.insert(
      rows.NeedFactEntity,
      ids.map((needId) => ({ ...fact, needId })),
    );
    return ids;
  }

  private async person(speaks: Partial<Record<Language, string>>): Promise<PersonId> {
    const id = this.id<'person'>();
    await this.insert(rows.PersonEntity, [
      {
        id,
        ownName: 'Person (Fictional)',
        latinName: 'Person (Fictional)',
        country: 'VN',
        language: 'vi',
        timeZone: 'Asia/Ho_Chi_Minh',
        fictional: true,
        createdAt: BORN,
      },
    ]);
    const languages = Object.entries(speaks).map(([language, level]) => ({ personId: id, language, level }));
    await this.insert(rows.PersonLanguageEntity, languages);
    return id;
  }

  private actor(personId: PersonId, fairId?: FairId): Actor {
    const fairRoles = fairId ? [{ fairId, role: 'organiser' as const }] : [];
    return { personId, requestId: 'test', companyIds: [], fairRoles, ledCompanies: [] };
  }

  private id<B extends string>(): Id<B> {
    return this.app.get(Ids).next<B>();
  }

  private insert<Row extends object>(
    entity: new () => Row,
    made: Parameters<typeof insertRows<Row>>[2],
  ): Promise<void> {
    return insertRows(this.database.dataSource, entity, made);
  }
}
