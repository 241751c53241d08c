/** The browser that the browser tests drive: the machine's, or the distribution's package where installing it is ours to do. */
import { canInstallByApt, findChromium, installByApt } from '../../../libs/local-services/src/index.mjs';
import { step } from './steps.mjs';
import { explain } from './stopping.mjs';

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string | null>} its path; null, saying so, where there is none: browser tests are skipped then
 */
export async function ensureChromium(env) {
  const found = findChromium(env);
  if (found) return found;
  if (canInstallByApt(env)) {
    try {
      await step('installing the package chromium (apt-get, as root)', () => installByApt(env, ['chromium']));
    } catch (error) {
      process.stdout.write(`    ${explain(error).split('\n')[0]}\n`);
    }
  }
  const installed = findChromium(env);
  if (!installed)
    process.stdout.write('    No Chromium here: browser tests are skipped. CHROMIUM_PATH can name one.\n');
  return installed;
}
