/**
 * npm that is told to stop ends without telling the script it runs, which would go on alone. So the script watches for
 * npm's end itself.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { lives, markOf } from '../../../libs/local-services/src/index.mjs';

const EVERY_MS = 500;
/** Between npm and us there is at most a shell. */
const GENERATIONS = 2;

/** @param {() => void} onEnd called when the npm that started this process is gone */
export function watchNpm(onEnd) {
  if (!process.env.npm_lifecycle_event) return;
  let pid = process.ppid;
  for (let generation = 0; generation < GENERATIONS; generation++) {
    const parent = describe(pid);
    if (!parent) return;
    if (/\bnpm\b/.test(parent.command)) {
      const npm = markOf(pid);
      const watching = setInterval(() => {
        if (lives(npm)) return;
        clearInterval(watching);
        onEnd();
      }, EVERY_MS);
      watching.unref();
      return;
    }
    pid = parent.ppid;
  }
}

/**
 * @param {number} pid
 * @returns {{ ppid: number, command: string } | null}
 */
function describe(pid) {
  try {
    if (process.platform === 'linux') {
      const ppid = Number(/^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
      return { ppid, command: readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ') };
    }
    const [, ppid, command] =
      /^\s*(\d+)\s+(.*)$/m.exec(
        execFileSync('ps', ['-o', 'ppid=,command=', '-p', String(pid)], { encoding: 'utf8' }),
      ) ?? [];
    return command ? { ppid: Number(ppid), command } : null;
  } catch {
    return null;
  }
}
