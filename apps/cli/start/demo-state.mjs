/**
 * How far the demo of a folder has come: nothing, loading, loaded, in the middle of its rounds, or through with them.
 * Kept in a file beside the data, so that a start that was killed is not taken for a finished one.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from './project.mjs';
import { fingerprintOf, writeStamp } from './stamps.mjs';
import { Explained } from './stopping.mjs';

/** @typedef {'nothing' | 'loading' | 'loaded' | 'in-rounds' | 'rounds-done'} Stage */
/** @typedef {{ seed: string, scale: string, database: string, code: string }} DemoIdentity what the data were made from */
/** @typedef {{ stage: Stage, of: DemoIdentity | null, loadMs: number }} DemoState */

/**
 * Data made by other code, or for tables of another shape, is not this demo.
 * @param {{ seed: string, scale: string }} options
 * @param {string | undefined} databaseUrl
 * @returns {DemoIdentity}
 */
export function demoIdentity({ seed, scale }, databaseUrl) {
  const code = fingerprintOf([inRoot('apps/cli/src/demo'), inRoot('libs/persistence/src/migrations')]);
  return {
    seed,
    scale,
    database: databaseUrl ? createHash('sha256').update(databaseUrl).digest('hex') : 'private',
    code,
  };
}

/**
 * @param {string} dir
 * @returns {DemoState}
 */
export function readDemoState(dir) {
  try {
    return JSON.parse(readFileSync(join(dir, 'state.json'), 'utf8'));
  } catch {
    return { stage: 'nothing', of: null, loadMs: 0 };
  }
}

/**
 * @param {string} dir
 * @param {DemoState} state
 */
export function writeDemoState(dir, state) {
  writeStamp(join(dir, 'state.json'), JSON.stringify(state, null, 2));
}

/**
 * Decides whether the data of the folder will do; if not, throws the private database away. Called while nothing runs.
 * @param {string} dir
 * @param {DemoIdentity} wanted
 * @param {{ fresh: boolean, once: boolean }} options once: rounds will be run on it, so nobody may have run them before
 * @returns {boolean}
 * @throws {Explained} when the database is not ours to empty
 */
export function reuseOrForget(dir, wanted, { fresh, once }) {
  const { stage, of } = readDemoState(dir);
  const same = JSON.stringify(of) === JSON.stringify(wanted);
  if (wanted.database === 'private') {
    const usable = stage === 'loaded' || (stage === 'rounds-done' && !once);
    if (same && usable && !fresh && existsSync(join(dir, 'database', 'data'))) return true;
    rmSync(join(dir, 'database', 'data'), { recursive: true, force: true });
  } else if (of?.database === wanted.database) {
    if (same && stage !== 'loading' && !fresh) return true;
    throw new Explained(
      'The database that DATABASE_URL names holds an earlier demo that is not whole, or was made otherwise.\n' +
        'It is not ours to empty: drop and create it anew, or unset DATABASE_URL to get a private one; then start again.',
    );
  }
  rmSync(join(dir, 'state.json'), { force: true });
  return false;
}
