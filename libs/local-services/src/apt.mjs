/** Installs the packages where that is ours to do: on Debian or Ubuntu, as root. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { findBinary } from './find-binaries.mjs';

export const APT_PACKAGES = ['mariadb-server', 'redis-server'];

/**
 * @param {NodeJS.ProcessEnv} env KETNOI_NO_APT forbids it
 * @returns {boolean}
 */
export function canInstallByApt(env) {
  if (process.getuid?.() !== 0 || env.KETNOI_NO_APT) return false;
  try {
    const system = readFileSync('/etc/os-release', 'utf8');
    return /^(ID|ID_LIKE)=.*\b(debian|ubuntu)\b/m.test(system) && findBinary(['apt-get'], { PATH: env.PATH }) !== null;
  } catch {
    return false;
  }
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {readonly string[]} packages
 * @throws {Error} with the packager's own words
 */
export async function installByApt(env, packages = APT_PACKAGES) {
  // RUNLEVEL=1 keeps the packages from starting servers of their own where the system honours it; we use none of those.
  const quiet = { ...env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  const install = () =>
    run(
      'apt-get',
      ['-o', 'DPkg::Lock::Timeout=180', 'install', '-y', '-q', '--no-install-recommends', ...packages],
      quiet,
    );
  let outcome = await install();
  if (outcome.code !== 0) {
    // A fresh machine has no package lists yet, and an installation that was killed wants finishing first.
    await run('dpkg', ['--configure', '-a'], quiet);
    await run('apt-get', ['-o', 'DPkg::Lock::Timeout=180', 'update', '-q'], quiet);
    outcome = await install();
  }
  if (outcome.code !== 0) throw new Error(`apt-get install ${packages.join(' ')} failed:\n${outcome.output}`);
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ code: number | null, output: string }>}
 */
function run(command, args, env) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (/** @type {Buffer} */ text) => (output = (output + text).slice(-4_000));
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', (error) => resolve({ code: 127, output: error.message }));
    child.once('close', (code) => resolve({ code, output }));
  });
}
