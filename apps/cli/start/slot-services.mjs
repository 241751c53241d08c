/** Services for one purpose, apart from those of every other; two starts for the same purpose at once get one each. */
import { endLeftovers, startServices, tryLock } from '../../../libs/local-services/src/index.mjs';
import { REGISTER, ROOT, inLocal } from './project.mjs';
import { timedStep } from './steps.mjs';
import { onStop } from './stopping.mjs';

/**
 * The first folder of that purpose that no living start uses; ours until this process ends.
 * @param {string} purpose
 * @returns {string}
 */
export function takeFolder(purpose) {
  for (let number = 1; ; number++) {
    const dir = inLocal(number === 1 ? purpose : `${purpose}-${number}`);
    const lock = tryLock(`${dir}.lock`);
    if (!lock) continue;
    onStop(lock.release);
    return dir;
  }
}

/** Ends processes of starts that were killed: they hold the data that the next start wants to use. */
export async function endWhatWasLeft() {
  const left = await endLeftovers(REGISTER);
  if (left.length > 0) process.stderr.write(`  Ended what an earlier start had left running: ${left.join(', ')}.\n`);
}

/**
 * @param {string} dir from `takeFolder`
 * @param {{ title: string, forTests: boolean }} wish
 */
export async function startSlotServices(dir, { title, forTests }) {
  const { result, ms } = await timedStep(title, async (_, notice) => {
    const services = await startServices({
      root: ROOT,
      dir,
      registerDir: REGISTER,
      forTests,
      env: process.env,
      notice,
    });
    onStop(services.stop);
    notice(services.origin);
    return services;
  });
  return { ...result, ms };
}
