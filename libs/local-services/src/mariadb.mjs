/**
 * A private MariaDB (or MySQL) server: own data folder, own port on the loopback address, own socket, no configuration
 * file of the machine. The data folder is laid out under another name and renamed when whole, so that a start killed
 * half way leaves nothing that looks finished.
 */
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { databaseAnswers, waitForAnswer } from './answers.mjs';
import { startChild } from './children.mjs';
import { freePort } from './ports.mjs';
import { serverAccount, socketPath } from './server-account.mjs';

/** @typedef {import('./find-binaries.mjs').DatabaseBinaries} DatabaseBinaries */
/** @typedef {import('./children.mjs').Child} Child */
/** @typedef {{ url: string, child: Child }} RunningDatabase */

/** Nothing here survives a power cut, and nothing needs to: test data is made again at will. */
const FAST = ['--innodb-flush-log-at-trx-commit=0', '--innodb-doublewrite=0', '--innodb-log-file-size=64M'];
/** Data survives a crash of the server, though not the last second before a power cut. */
const KEEPING = ['--innodb-flush-log-at-trx-commit=2', '--innodb-buffer-pool-size=512M'];

/**
 * Where a test server writes down every statement it is sent.
 * @param {string} dir of the server
 */
export const statementLog = (dir) => join(dir, 'statements.log');

/**
 * @param {object} what
 * @param {DatabaseBinaries} what.binaries
 * @param {string} what.dir everything of this server lies here
 * @param {string} what.registerDir
 * @param {string} what.password
 * @param {boolean} what.forTests
 * @returns {Promise<RunningDatabase>}
 */
export async function startMariadb({ binaries, dir, registerDir, password, forTests }) {
  mkdirSync(dir, { recursive: true });
  chmodSync(dir, 0o700);
  const logFile = join(dir, 'mariadb.log');
  await layOutData({ binaries, dir, registerDir, logFile });
  rmSync(statementLog(dir), { force: true });

  const initFile = join(dir, 'accounts.sql');
  writeFileSync(initFile, accountsSql(password), { mode: 0o600 });
  const socket = socketPath(dir, 'mariadb');
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const child = startChild({
      name: binaries.flavour === 'mariadb' ? 'MariaDB' : 'MySQL',
      command: binaries.server,
      args: serverArguments({ binaries, dir, socket, port, initFile, forTests }),
      registerDir,
      cwd: dir,
      logFile,
    });
    const alive = () => child.process.exitCode === null && child.process.signalCode === null && child.pid > 0;
    if (await waitForAnswer(() => databaseAnswers({ host: '127.0.0.1', port }), { timeoutMs: 60_000, alive })) {
      const scheme = binaries.flavour;
      return { url: `${scheme}://ketnoi:${password}@127.0.0.1:${port}/ketnoi`, child };
    }
    await child.stop(5_000);
    // The port may have been taken between our look and the start; anything else fails again and is told.
    if (attempt === 3) throw new Error(`${child.name} does not start. Its last words:\n${lastLines(logFile)}`);
  }
}

/** @param {{ binaries: DatabaseBinaries, dir: string, registerDir: string, logFile: string }} what */
async function layOutData({ binaries, dir, registerDir, logFile }) {
  const data = join(dir, 'data');
  if (existsSync(data)) return;
  const unfinished = join(dir, 'data.unfinished');
  rmSync(unfinished, { recursive: true, force: true });
  const account = serverAccount();
  const [command, args] =
    binaries.flavour === 'mariadb' && binaries.install
      ? [
          binaries.install,
          [
            '--no-defaults',
            `--datadir=${unfinished}`,
            '--skip-test-db',
            '--auth-root-authentication-method=socket',
            `--auth-root-socket-user=${account.name}`,
            ...account.argument,
          ],
        ]
      : [binaries.server, ['--no-defaults', '--initialize-insecure', `--datadir=${unfinished}`, ...account.argument]];
  const child = startChild({ name: 'database set-up', command, args, registerDir, cwd: dir, logFile });
  const { code, signal } = await child.exited;
  if (code !== 0)
    throw new Error(`${command} failed (${signal ?? `exit ${code}`}). Its last words:\n${lastLines(logFile)}`);
  renameSync(unfinished, data);
}

/** @param {{ binaries: DatabaseBinaries, dir: string, socket: string, port: number, initFile: string, forTests: boolean }} what */
function serverArguments({ binaries, dir, socket, port, initFile, forTests }) {
  return [
    '--no-defaults',
    `--datadir=${join(dir, 'data')}`,
    `--socket=${socket}`,
    `--pid-file=${join(dir, 'mariadb.pid')}`,
    `--port=${port}`,
    '--bind-address=127.0.0.1',
    `--init-file=${initFile}`,
    '--skip-log-bin',
    '--performance-schema=off',
    '--skip-name-resolve',
    '--character-set-server=utf8mb4',
    '--collation-server=utf8mb4_unicode_520_ci',
    '--max-connections=300',
    ...(binaries.flavour === 'mysql' ? ['--mysqlx=OFF'] : []),
    ...(forTests ? [...FAST, '--general-log', `--general-log-file=${statementLog(dir)}`] : KEEPING),
    ...(forTests && binaries.flavour === 'mariadb' ? ['--innodb-flush-method=nosync', '--skip-sync-frm'] : []),
    ...serverAccount().argument,
  ];
}

/**
 * Run by the server at every start, one statement a line. Only the loopback address can sign in, and only with the
 * password of this checkout; the server's own administrator stays reachable by socket for the person who started it.
 * @param {string} password letters and digits only
 */
function accountsSql(password) {
  return [
    'CREATE DATABASE IF NOT EXISTS ketnoi CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;',
    `CREATE USER IF NOT EXISTS 'ketnoi'@'127.0.0.1' IDENTIFIED BY '${password}';`,
    `ALTER USER 'ketnoi'@'127.0.0.1' IDENTIFIED BY '${password}';`,
    "GRANT ALL PRIVILEGES ON *.* TO 'ketnoi'@'127.0.0.1';",
    '',
  ].join('\n');
}

/** @param {string} file */
function lastLines(file) {
  try {
    return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-15).join('\n') + `\n(all of it: ${file})`;
  } catch {
    return '(it left no log)';
  }
}
