/** Services for tests, apart from those of the demo; each `npm test` that runs at the same time has its own. */
import { endLeftovers, startServices, tryLock } from '../../../libs/local-services/src/index.mjs';
import { REGISTER, ROOT, inLocal } from './project.mjs';
import { step } from './steps.mjs';
import { onStop } from './stopping.mjs';

/** @returns {Promise<{ env: NodeJS.ProcessEnv, stop: () => Promise<void> }>} */
export async function startTestServices() {
  const dir = takeFolder();
  return step('starting test database and Redis', async (_, notice) => {
    const left = await endLeftovers(REGISTER);
    if (left.length > 0) notice(`ended what an earlier start had left running: ${left.join(', ')}`);
    const services = await startServices({
      root: ROOT,
      dir,
      registerDir: REGISTER,
      forTests: true,
      env: process.env,
      notice,
    });
    notice(services.origin);
    const env = {
      ...process.env,
      NODE_ENV: 'test',
      DATABASE_URL: services.databaseUrl,
      REDIS_URL: services.redisUrl,
      TEST_DATABASE_URL: services.databaseUrl,
      TEST_REDIS_URL: services.redisUrl,
    };
    return { env, stop: services.stop };
  });
}

/** The first test folder that no living `npm test` uses. */
function takeFolder() {
  for (let number = 1; ; number++) {
    const dir = inLocal(number === 1 ? 'test' : `test-${number}`);
    const lock = tryLock(`${dir}.lock`);
    if (!lock) continue;
    onStop(lock.release);
    return dir;
  }
}
