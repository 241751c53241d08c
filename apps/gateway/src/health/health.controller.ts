import { RedisHealth } from '@ketnoi/jobs';
import { InjectLog, type Log } from '@ketnoi/logging';
import { DatabaseHealth } from '@ketnoi/persistence';
import { Controller, Get, HttpCode, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Public } from '../access/public.decorator.js';

type Check = 'database' | 'migrations' | 'redis';
const PATIENCE_MS = 2_000;

@Controller('health')
@Public()
export class HealthController {
  constructor(
    private readonly database: DatabaseHealth,
    private readonly redis: RedisHealth,
    @InjectLog() private readonly log: Log,
  ) {}

  /** The process runs. Nothing is asked: a database that is away must not get every gateway restarted. */
  @Get('live')
  @HttpCode(200)
  live(): { status: 'live' } {
    return { status: 'live' };
  }

  /** The process can serve: the database takes writes, its schema is this program's, Redis answers. */
  @Get('ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<object> {
    const [database, migrations, redis] = await Promise.all([
      this.check('database', () => this.database.canWrite()),
      this.check('migrations', async () => {
        if (!(await this.database.migrationsAreUpToDate())) throw new Error('migrations are waiting to be run');
      }),
      this.check('redis', () => this.redis.answers()),
    ]);
    const ready = database && migrations && redis;
    void reply.status(ready ? 200 : 503);
    return { status: ready ? 'ready' : 'not-ready', checks: { database, migrations, redis } };
  }

  private async check(what: Check, ask: () => Promise<void>): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`no answer in ${PATIENCE_MS} ms`)), PATIENCE_MS);
    });
    try {
      await Promise.race([ask(), late]);
      return true;
    } catch (error) {
      this.log.warn({ err: error, check: what }, 'not ready');
      return false;
    } finally {
      clearTimeout(timer);
    }
  }
}
