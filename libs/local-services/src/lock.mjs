/**
 * Locks as files that name their owner. A lock whose owner was killed does not hold:
 * the next one who asks takes it over, so that no start needs cleaning up by hand.
 */
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { lives, markOf } from './process-identity.mjs';

/** @typedef {import('./process-identity.mjs').ProcessMark} ProcessMark */
/** @typedef {{ release: () => void }} Lock */

/**
 * @param {string} file
 * @returns {ProcessMark | null}
 */
function readOwner(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * @param {string} file
 * @returns {ProcessMark | null} the living process that holds the lock
 */
export function lockOwner(file) {
  const owner = readOwner(file);
  return lives(owner) ? owner : null;
}

/**
 * Takes the lock if nobody alive holds it.
 * @param {string} file
 * @returns {Lock | null}
 */
export function tryLock(file) {
  mkdirSync(dirname(file), { recursive: true });
  const mine = `${file}.${process.pid}`;
  writeFileSync(mine, JSON.stringify(markOf(process.pid)));
  try {
    for (let attempt = 0; attempt < 5; attempt++) {
      try {
        // A hard link appears whole or not at all: nobody reads a half-written owner.
        linkSync(mine, file);
        return { release: () => releaseOwn(file) };
      } catch (error) {
        if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
      }
      if (lockOwner(file)) return null;
      dropStale(file, `${mine}.stale`);
    }
    return null;
  } finally {
    rmSync(mine, { force: true });
  }
}

/**
 * Moves a lock of a dead owner away. If somebody else took the lock between our look and the move, it is put back.
 * @param {string} file
 * @param {string} aside
 */
function dropStale(file, aside) {
  try {
    renameSync(file, aside);
    if (lives(readOwner(aside))) linkSync(aside, file);
  } catch {
    // Another process was quicker; the caller looks again.
  } finally {
    rmSync(aside, { force: true });
  }
}

/** @param {string} file */
function releaseOwn(file) {
  if (readOwner(file)?.pid === process.pid) rmSync(file, { force: true });
}

/**
 * Waits until the lock is free, then works and gives it back.
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @param {{ onWait?: (owner: ProcessMark) => void }} [options]
 * @returns {Promise<T>}
 */
export async function withLock(file, work, { onWait } = {}) {
  let told = false;
  for (;;) {
    const lock = tryLock(file);
    if (lock) {
      try {
        return await work();
      } finally {
        lock.release();
      }
    }
    const owner = lockOwner(file);
    if (owner && !told) {
      told = true;
      onWait?.(owner);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
