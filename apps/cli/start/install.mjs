/** Installs the packages of the lock file, when they are not there yet or the lock file has changed since. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { withLock } from '../../../libs/local-services/src/index.mjs';
import { runOrExplain } from './child-output.mjs';
import { inLocal, inRoot } from './project.mjs';
import { dropStamp, readStamp, writeStamp } from './stamps.mjs';
import { timedStep } from './steps.mjs';
import { Explained } from './stopping.mjs';

/** Inside node_modules, so that whoever removes that folder removes the claim too. */
const STAMP = inRoot('node_modules/.installed-by-start');

const OLDEST_NODE = [20, 19];

export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  throw new Explained(`Node ${OLDEST_NODE.join('.')} or newer is needed; this is ${process.versions.node}.`);
}

/** @returns {Promise<number>} milliseconds spent */
export async function installPackages() {
  requireNode();
  return withLock(inLocal('install.lock'), async () => {
    if (isInstalled()) return 0;
    const files = packagesToCome();
    const { ms } = await timedStep('installing packages (npm ci)', async (progress) => {
      dropStamp(STAMP);
      const watching = setInterval(
        () => progress(files.filter((file) => existsSync(file)).length / files.length),
        1_000,
      );
      try {
        await runOrExplain({
          name: 'npm ci',
          command: 'npm',
          args: ['ci', '--no-audit', '--no-fund', '--loglevel=error'],
        });
      } finally {
        clearInterval(watching);
      }
      writeStamp(STAMP, lockFileHash());
    });
    return ms;
  });
}

/**
 * Also true after a plain `npm ci` by hand: npm leaves a copy of the lock file inside node_modules when it has finished.
 */
function isInstalled() {
  if (readStamp(STAMP) === lockFileHash()) return true;
  const left = inRoot('node_modules/.package-lock.json');
  if (readStamp(STAMP) !== null || !existsSync(left)) return false;
  const there = packagesOf(left);
  const wanted = packagesOf(inRoot('package-lock.json'));
  const complete = Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || there[path]?.version === version,
  );
  if (complete) writeStamp(STAMP, lockFileHash());
  return complete;
}

/**
 * @param {string} lockFile
 * @returns {Record<string, { version: string, optional?: boolean }>}
 */
function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages ?? {};
}

function lockFileHash() {
  return createHash('sha256')
    .update(readFileSync(inRoot('package-lock.json')))
    .digest('hex');
}

/** Folders are made before they are filled: a package is there when its description is. */
function packagesToCome() {
  const packages = packagesOf(inRoot('package-lock.json'));
  return Object.entries(packages)
    .filter(([path, { optional }]) => path.startsWith('node_modules/') && !optional)
    .map(([path]) => inRoot(path, 'package.json'));
}
