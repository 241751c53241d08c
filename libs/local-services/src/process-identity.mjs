/**
 * Tells a process that we know from a stranger that was given the same number later.
 * A process number alone is reused by the system; together with the moment the process began it is not.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** @type {string | undefined} */
let bootId;

/** @returns {string} changes when the machine is started again; empty where the system does not tell */
function currentBoot() {
  if (bootId === undefined) {
    try {
      bootId = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    } catch {
      bootId = '';
    }
  }
  return bootId;
}

/**
 * @param {number} pid
 * @returns {string | null} null when no such process lives (a zombie counts as dead)
 */
export function identityOf(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return null;
  if (process.platform === 'linux') {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      // The name in brackets may hold spaces; the fields counted here follow its last bracket.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return fields[0] === 'Z' || fields[0] === 'X' ? null : `${currentBoot()}:${fields[19]}`;
    } catch {
      return null;
    }
  }
  try {
    const began = execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return began.trim() || null;
  } catch {
    return null;
  }
}

/** @typedef {{ pid: number, identity: string }} ProcessMark a process as it can be written to a file */

/**
 * @param {number} pid
 * @returns {ProcessMark}
 */
export function markOf(pid) {
  return { pid, identity: identityOf(pid) ?? '' };
}

/**
 * @param {Partial<ProcessMark> | null | undefined} mark
 * @returns {mark is ProcessMark} whether the very process that was marked still lives
 */
export function lives(mark) {
  return Boolean(mark?.pid && mark.identity && identityOf(mark.pid) === mark.identity);
}
