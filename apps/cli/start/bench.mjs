/**
 * `npm run bench -- NAME`: a benchmark, built first when something is missing or has changed. Those that measure against
 * a database get private servers of their own, tuned as in production.
 */
import { buildWeb } from './build-web.mjs';
import { buildAll } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
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
  const browser = words.includes('web') ? await prepareBrowser() : {};
  if (!words.some((word) => WITH_SERVERS.includes(word))) return runInForeground('bench', words, process.env);
  await endWhatWasLeft();
  const services = await startSlotServices(takeFolder('bench'), {
    title: 'starting database and Redis',
    forTests: false,
  });
  const servers = { DATABASE_URL: services.databaseUrl, REDIS_URL: services.redisUrl };
  return runInForeground('bench', words, { ...process.env, ...servers, ...browser });
});

/** The app as it is served, and what opens it. */
async function prepareBrowser() {
  await buildWeb();
  const chromium = await ensureChromium(process.env);
  return chromium ? { CHROMIUM_PATH: chromium } : {};
}
