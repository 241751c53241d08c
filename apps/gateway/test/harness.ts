import type { Config } from '@ketnoi/config';
import { loadConfig } from '@ketnoi/config';
import { createLog } from '@ketnoi/logging';
import type { PersonId } from '@ketnoi/kernel';
import { createTestDatabase, createTestRedis, type TestDatabase, type TestRedis } from '@ketnoi/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { createGateway } from '../src/create-gateway.js';
import { GatewayClient } from './gateway-client.js';
import { People, type SignedIn } from './people.js';
import { StatementRecorder } from './statement-recorder.js';

export interface Harness {
  readonly app: NestFastifyApplication;
  readonly config: Config;
  readonly database: TestDatabase;
  readonly redis: TestRedis;
  /** http://127.0.0.1:port */
  readonly url: string;
  readonly client: GatewayClient;
  readonly people: People;
  /** What the gateway wrote to its log. */
  readonly logLines: Record<string, unknown>[];
  /** `harness.query(document, variables, { as: lan })`; see `GatewayClient.query`. */
  query: GatewayClient['query'];
  /** The SQL that ran while `work` did, in the order it was sent. */
  statements(work: () => Promise<unknown>): Promise<string[]>;
  close(): Promise<void>;
}

interface Wish {
  readonly env?: Readonly<Record<string, string>>;
  readonly poolSize?: number;
}

/** The gateway, listening in this process, on a database of its own. Close it in `afterAll`. */
export async function startHarness({ env = {}, poolSize = 10 }: Wish = {}): Promise<Harness> {
  const database = await createTestDatabase({ poolSize: 2 });
  const redis = createTestRedis();
  const generous = { LIMIT_RATE_PER_MINUTE: '1000000', LIMIT_SIGN_IN_PER_MINUTE: '1000000' };
  const config: Config = {
    ...loadConfig({ ...generous, ...env }),
    database: { ...database.settings, poolSize },
    redis: redis.settings,
  };
  const logLines: Record<string, unknown>[] = [];
  const destination = { write: (line: string) => void logLines.push(JSON.parse(line) as Record<string, unknown>) };
  const app = await createGateway(config, createLog({ level: 'info', service: 'gateway', destination }));
  await app.listen(0, '127.0.0.1');
  const url = (await app.getUrl()).replace('[::1]', '127.0.0.1');

  const recorder = new StatementRecorder();
  recorder.attachTo(app.get(DataSource));
  const client = new GatewayClient(url);
  return {
    app,
    config,
    database,
    redis,
    url,
    client,
    people: new People(database.dataSource),
    logLines,
    query: client.query.bind(client),
    statements: (work) => recorder.during(work),
    async close() {
      await app.close();
      await redis.close();
      await database.drop();
    },
  };
}

export type { PersonId, SignedIn };
