import { loadConfig } from '@ketnoi/config';
import { createLog, NestLog } from '@ketnoi/logging';
import { NestFactory } from '@nestjs/core';
import { WorkerModule } from './worker.module.js';

const config = loadConfig(process.env);
const log = createLog({ level: config.logLevel, service: 'worker' });
const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(config, log), {
  logger: new NestLog(log),
  abortOnError: false,
});

/** Whatever hangs (a Redis that is away, say): the rows know what was not done, and another worker goes on. */
const LAST_WORD_MS = 9_500;
let leaving = false;
const leave = async (signal: string): Promise<void> => {
  if (leaving) return;
  leaving = true;
  setTimeout(() => process.exit(0), LAST_WORD_MS).unref();
  log.info({ signal }, 'the worker hands its work back');
  await app.close();
  process.exit(0);
};
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void leave(signal));
log.info('the worker runs');
