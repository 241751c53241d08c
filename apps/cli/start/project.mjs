/** Where things lie in this checkout. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');

/** @param {string[]} parts */
export const inRoot = (...parts) => join(ROOT, ...parts);

/**
 * Everything that a start makes and that is not to be committed.
 * @param {string[]} parts
 */
export const inLocal = (...parts) => join(ROOT, '.local', ...parts);

/** @param {'gateway' | 'worker' | 'cli' | 'bench'} app */
export const builtApp = (app) => inRoot('dist/apps', app, 'src/main.js');

/** Where owners write down the processes they started. */
export const REGISTER = inLocal('processes');
