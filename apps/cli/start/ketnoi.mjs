/**
 * `npm run ketnoi -- COMMAND`: our command line, built first when something is missing or has changed. Its standard input
 * and output are its own. No server is started; commands that want one are led to the running demo of this checkout
 * unless the environment names others.
 */
import { buildAll } from './build.mjs';
import { runInForeground } from './foreground.mjs';
import { installPackages } from './install.mjs';
import { runningDemo } from './running-demo.mjs';
import { tellStepsOnStandardError } from './steps.mjs';
import { runUntilStopped } from './stopping.mjs';

tellStepsOnStandardError();
await runUntilStopped(async () => {
  await installPackages();
  await buildAll();
  const demo = runningDemo();
  const servers = demo ? { DATABASE_URL: demo.databaseUrl, REDIS_URL: demo.redisUrl } : {};
  return runInForeground('cli', process.argv.slice(2), { ...servers, ...process.env });
});
