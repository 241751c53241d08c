/** Looks for the programs of the database and Redis, also where they lie without being on the PATH. */
import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const USUAL_PLACES = [
  '/usr/sbin',
  '/usr/local/sbin',
  '/usr/libexec',
  '/usr/local/mysql/bin',
  '/opt/homebrew/bin',
  '/opt/homebrew/opt/mariadb/bin',
  '/opt/homebrew/opt/mysql/bin',
  '/opt/homebrew/opt/redis/bin',
  '/usr/local/opt/mariadb/bin',
  '/usr/local/opt/mysql/bin',
  '/usr/local/opt/redis/bin',
];

/**
 * @param {string[]} names the first that exists wins
 * @param {NodeJS.ProcessEnv} env KETNOI_SERVICE_PATH replaces all the places looked into
 * @returns {string | null} the full path
 */
export function findBinary(names, env) {
  const places =
    env.KETNOI_SERVICE_PATH !== undefined
      ? env.KETNOI_SERVICE_PATH.split(delimiter)
      : [...(env.PATH ?? '').split(delimiter), ...USUAL_PLACES];
  for (const name of names) {
    for (const place of places.filter(Boolean)) {
      const file = join(place, name);
      try {
        accessSync(file, constants.X_OK);
        return file;
      } catch {
        // Not here.
      }
    }
  }
  return null;
}

/** @typedef {{ server: string, install: string | null, flavour: 'mariadb' | 'mysql' }} DatabaseBinaries */

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {DatabaseBinaries | null}
 */
export function findDatabase(env) {
  const server = findBinary(['mariadbd', 'mysqld'], env);
  if (!server) return null;
  const flavour = versionOf(server).includes('MariaDB') ? 'mariadb' : 'mysql';
  const install = flavour === 'mariadb' ? findBinary(['mariadb-install-db', 'mysql_install_db'], env) : null;
  if (flavour === 'mariadb' && !install) return null;
  return { server, install, flavour };
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | null}
 */
export function findRedis(env) {
  return findBinary(['redis-server', 'valkey-server'], env);
}

/**
 * A browser for tests and pictures.
 * @param {NodeJS.ProcessEnv} env CHROMIUM_PATH names one
 * @returns {string | null}
 */
export function findChromium(env) {
  return (
    env.CHROMIUM_PATH || findBinary(['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'], env)
  );
}

/** @param {string} binary */
function versionOf(binary) {
  try {
    return execFileSync(binary, ['--no-defaults', '--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return '';
  }
}
