import { randomUUID } from 'node:crypto';
import { type Actor, type FairId, type PersonId, type RoundId, unwrap } from '@ketnoi/kernel';
import { MeetingsModule } from '@ketnoi/meetings/module';
import { OfferProposals, RequestRound, type RoundKind } from '@ketnoi/meetings';
import { ComputeModule } from '@ketnoi/compute/module';
import { PersistenceModule } from '@ketnoi/persistence/module';
import {
  type AppProcess,
  createTestDatabase,
  createTestRedis,
  eventually,
  startApp,
  type TestDatabase,
  type TestRedis,
} from '@ketnoi/testing';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';

export interface RoundRow {
  readonly state: string;
  readonly phase: string | null;
  readonly epoch: number;
  readonly hash: string | null;
}

/**
 * Two fairs, a third of Hanoi's in size, on a database and a Redis corner of their own, with workers as real processes. One is for
 * propose rounds, the other, where offers were accepted, for timetable rounds: so every round of a kind has the same inputs.
 */
export class FairInRounds {
  private readonly workers: AppProcess[] = [];

  private constructor(
    readonly database: TestDatabase,
    readonly redis: TestRedis,
    private readonly app: INestApplicationContext,
    private readonly fairs: Readonly<Record<RoundKind, FairId>>,
    private readonly organiser: Actor,
  ) {}

  static async open(): Promise<FairInRounds> {
    const database = await createTestDatabase();
    const load = startApp('cli', { DATABASE_URL: database.settings.url }, ['demo-load']);
    const { code } = await load.exited;
    if (code !== 0) throw new Error(`the demo did not load: ${load.output()}`);
    // A third of each fair: enough to be hit in every phase, little enough to be run a dozen times.
    await database.dataSource.query('DELETE FROM participations WHERE CRC32(company_id) % 3 <> 0');
    const [propose, timetable]: { id: FairId; personId: PersonId }[] = await database.dataSource.query(
      `SELECT f.id, m.person_id AS personId FROM fairs f JOIN memberships m ON m.fair_id = f.id AND m.role = 'organiser'
       ORDER BY f.slug DESC`,
    );
    const app = await NestFactory.createApplicationContext(
      {
        module: MeetingsModule,
        imports: [PersistenceModule.forRoot(database.settings), ComputeModule.forRoot(1)],
      },
      { logger: ['error'], abortOnError: false },
    );
    const organiser: Actor = {
      personId: propose.personId,
      requestId: 'test',
      companyIds: [],
      ledCompanies: [],
      fairRoles: [propose.id, timetable.id].map((fairId) => ({ fairId, role: 'organiser' })),
    };
    const fairs = { propose: propose.id, timetable: timetable.id };
    return new FairInRounds(database, createTestRedis(), app, fairs, organiser);
  }

  worker(): AppProcess {
    const worker = startApp('worker', {
      DATABASE_URL: this.database.settings.url,
      REDIS_URL: this.redis.settings.url,
      REDIS_PREFIX: this.redis.settings.prefix.replace(/[{}]/g, ''),
      LOG_LEVEL: 'info',
    });
    this.workers.push(worker);
    return worker;
  }

  async request(kind: RoundKind): Promise<RoundId> {
    return this.requestAt(this.fairs[kind], kind);
  }

  private async requestAt(fairId: FairId, kind: RoundKind): Promise<RoundId> {
    const wish = { fairId, kind, seed: 7 };
    return unwrap(await this.app.get(RequestRound).execute(this.organiser, wish, randomUUID())).roundId;
  }

  /** Proposes, offers and accepts at the fair of the timetables, so that there is something to place. */
  async agreeOnMeetings(): Promise<void> {
    const fairId = this.fairs.timetable;
    const roundId = await this.requestAt(fairId, 'propose');
    this.worker();
    await this.finishes(roundId);
    await this.dismissWorkers();
    unwrap(await this.app.get(OfferProposals).execute(this.organiser, fairId, roundId, null, randomUUID()));
    await this.database.dataSource.query(
      `UPDATE requests SET state = 'accepted', buyer_answer = 'accept', supplier_answer = 'accept' WHERE CRC32(id) % 10 < 7`,
    );
  }

  async row(roundId: RoundId): Promise<RoundRow> {
    const [row]: RoundRow[] = await this.database.dataSource.query(
      `SELECT state, phase, epoch, JSON_VALUE(result, '$.hash') AS hash FROM rounds WHERE id = ?`,
      [roundId],
    );
    return row;
  }

  enters(roundId: RoundId, phase: string): Promise<RoundRow> {
    return this.until(roundId, `phase ${phase}`, (row) => row.phase === phase && row.state === 'running');
  }

  async finishes(roundId: RoundId): Promise<RoundRow> {
    const row = await this.until(roundId, 'its end', (r) => r.state !== 'waiting' && r.state !== 'running');
    expect(row.state).toBe('finished');
    return row;
  }

  private until(roundId: RoundId, what: string, holds: (row: RoundRow) => boolean): Promise<RoundRow> {
    return eventually(
      async () => {
        const row = await this.row(roundId);
        return holds(row) ? row : null;
      },
      { timeoutMs: 110_000, everyMs: 15, what: `round ${roundId} to reach ${what}` },
    );
  }

  /** How many proposals, or meetings, a round left. */
  async left(roundId: RoundId, kind: RoundKind): Promise<number> {
    const sql =
      kind === 'propose'
        ? 'SELECT COUNT(*) AS n FROM proposals WHERE round_id = ?'
        : `SELECT COUNT(*) AS n FROM meetings m JOIN timetables t ON t.fair_id = m.fair_id AND t.id = m.timetable_id
           WHERE t.round_id = ?`;
    const [{ n }]: { n: string }[] = await this.database.dataSource.query(sql, [roundId]);
    return Number(n);
  }

  /** How often the end of a round was told. */
  async endings(roundId: RoundId): Promise<number> {
    const [{ n }]: { n: string }[] = await this.database.dataSource.query(
      `SELECT COUNT(*) AS n FROM outbox_events WHERE type = 'round-ended' AND JSON_VALUE(payload, '$.roundId') = ?`,
      [roundId],
    );
    return Number(n);
  }

  async dismissWorkers(): Promise<void> {
    await Promise.all(this.workers.splice(0).map((w) => w.stop()));
  }

  async close(): Promise<void> {
    await this.dismissWorkers();
    await this.app.close();
    await this.redis.close();
    await this.database.drop();
  }
}
