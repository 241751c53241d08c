/**
 * `npm run bench -- NAME`: a benchmark, built first when something is missing or has changed. Those that measure against
 * a database get private servers of their own, tuned as in production.
 */
import { buildAll } from './build.mjs';
import { runInForeground } from './foreground.mjs';
import { installPackages } from './install.mjs';
import { endWhatWasLeft, startSlotServices, takeFolder } from './slot-services.mjs';
import { tellStepsOnStandardError } from './steps.mjs';
import { runUntilStopped } from './stopping.mjs';

const WITH_SERVERS = ['booths', 'gateway', 'match', 'web'];

tellStepsOnStandardError();
await runUntilStopped(async () => {
  const words = process.argv.slice(2);
  await installPackages();
  await buildAll();
  if (!words.some((word) => WITH_SERVERS.includes(word))) return runInForeground('bench', words, process.env);
  await endWhatWasLeft();
  const services = await startSlotServices(takeFolder('bench'), {
    title: 'starting database and Redis',
    forTests: false,
  });
  const servers = { DATABASE_URL: services.databaseUrl, REDIS_URL: services.redisUrl };
  return runInForeground('bench', words, { ...process.env, ...servers });
});
