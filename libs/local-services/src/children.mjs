/**
 * Starts processes of ours and makes sure that none outlives us: each is written down beside its owner,
 * so that even after `kill -9` of the owner the next start finds and ends what was left behind.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, openSync, closeSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lives, markOf } from './process-identity.mjs';

/** @typedef {import('./process-identity.mjs').ProcessMark} ProcessMark */
/**
 * @typedef {object} Child
 * @property {string} name
 * @property {number} pid
 * @property {import('node:child_process').ChildProcess} process
 * @property {Promise<{ code: number | null, signal: NodeJS.Signals | null }>} exited
 * @property {(graceMs?: number) => Promise<void>} stop asks with SIGTERM, insists with SIGKILL after the grace
 */

/** @type {Map<string, (ProcessMark & { name: string })[]>} what this process has running, by register folder */
const running = new Map();

/** @type {Child[]} in the order in which they were started */
const started = [];

/** @param {string} registerDir */
function writeRegister(registerDir) {
  const file = join(registerDir, `${process.pid}.json`);
  const children = running.get(registerDir) ?? [];
  if (children.length === 0) return rmSync(file, { force: true });
  mkdirSync(registerDir, { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify({ owner: markOf(process.pid), children }));
  renameSync(`${file}.new`, file);
}

/**
 * @param {object} what
 * @param {string} what.name as it stands in messages
 * @param {string} what.command
 * @param {string[]} what.args
 * @param {string} what.registerDir where owners write down their children
 * @param {string} what.cwd
 * @param {NodeJS.ProcessEnv} [what.env]
 * @param {string} [what.logFile] both outputs are appended here; without it they come as pipes
 * @returns {Child}
 */
export function startChild({ name, command, args, registerDir, cwd, env = process.env, logFile }) {
  if (logFile) mkdirSync(dirname(logFile), { recursive: true });
  const log = logFile ? openSync(logFile, 'a') : null;
  // A group of its own: Ctrl-C in the terminal reaches only us, and we end things in order.
  const process_ = spawn(command, args, { cwd, env, detached: true, stdio: ['ignore', log ?? 'pipe', log ?? 'pipe'] });
  if (log !== null) closeSync(log);
  const exited = new Promise((resolve) => {
    process_.once('error', () => resolve({ code: 127, signal: null }));
    process_.once('exit', (code, signal) => resolve({ code, signal }));
  });
  const pid = process_.pid ?? 0;
  if (pid) {
    running.set(registerDir, [...(running.get(registerDir) ?? []), { name, ...markOf(pid) }]);
    writeRegister(registerDir);
  }
  const gone = exited.then((how) => {
    started.splice(started.indexOf(child), 1);
    running.set(
      registerDir,
      (running.get(registerDir) ?? []).filter((child) => child.pid !== pid),
    );
    writeRegister(registerDir);
    return how;
  });
  /** @type {Child} */
  const child = {
    name,
    pid,
    process: process_,
    exited: gone,
    async stop(graceMs = 10_000) {
      if (!pid || process_.exitCode !== null || process_.signalCode !== null) return void (await gone);
      signalGroup(pid, 'SIGTERM');
      const timer = setTimeout(() => signalGroup(pid, 'SIGKILL'), graceMs);
      await gone;
      clearTimeout(timer);
    },
  };
  started.push(child);
  return child;
}

/** Ends everything this process has running, the latest first, also what is being started just now. */
export async function stopAllChildren() {
  while (started.length > 0) await started[started.length - 1].stop();
}

/** Ends everything this process still has running, without asking. For the second Ctrl-C. */
export function killAllChildren() {
  for (const children of running.values()) for (const { pid } of children) signalGroup(pid, 'SIGKILL');
}

/**
 * Ends what dead owners left behind. Processes of living owners are not touched.
 * @param {string} registerDir
 * @returns {Promise<string[]>} names of what was ended
 */
export async function endLeftovers(registerDir) {
  const ended = [];
  for (const file of listRegister(registerDir)) {
    const entry = readRegister(file);
    if (entry && lives(entry.owner)) continue;
    for (const child of [...(entry?.children ?? [])].reverse()) {
      if (!lives(child)) continue;
      ended.push(child.name);
      signalGroup(child.pid, 'SIGTERM');
      if (!(await waitUntilGone(child, 10_000))) {
        signalGroup(child.pid, 'SIGKILL');
        await waitUntilGone(child, 5_000);
      }
    }
    rmSync(file, { force: true });
  }
  return ended;
}

/** @param {string} registerDir */
function listRegister(registerDir) {
  try {
    return readdirSync(registerDir)
      .filter((name) => name.endsWith('.json'))
      .map((name) => join(registerDir, name));
  } catch {
    return [];
  }
}

/**
 * @param {string} file
 * @returns {{ owner: ProcessMark, children: (ProcessMark & { name: string })[] } | null}
 */
function readRegister(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * @param {ProcessMark} mark
 * @param {number} timeoutMs
 */
async function waitUntilGone(mark, timeoutMs) {
  const until = Date.now() + timeoutMs;
  while (Date.now() < until) {
    if (!lives(mark)) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return !lives(mark);
}

/**
 * @param {number} pid leader of its group, as every child of ours is
 * @param {NodeJS.Signals} signal
 */
function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch {
    // It went by itself.
  }
}
