/** Runs `ketnoi schedule` and the independent checker as processes of their own, as a user would. */
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../../../cli/src/main.js', import.meta.url));

export interface Planned {
  readonly exitCode: number;
  readonly seconds: number;
  /** Most memory the process held, where the system tells (Linux). */
  readonly megabytes: number | null;
  readonly timetable: Readonly<Record<string, unknown>>;
}

export function planFile(problem: string, out: string, seconds: number): Promise<Planned> {
  const started = performance.now();
  const child = spawn(process.execPath, [CLI, 'schedule', problem, '--out', out, '--seconds', String(seconds)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let megabytes: number | null = null;
  const watch = setInterval(() => (megabytes = peakMemory(child.pid) ?? megabytes), 200);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      clearInterval(watch);
      const timetable = JSON.parse(readFileSync(out, 'utf8')) as Record<string, unknown>;
      resolve({ exitCode: code ?? -1, seconds: (performance.now() - started) / 1000, megabytes, timetable });
    });
  });
}

function peakMemory(pid: number | undefined): number | null {
  try {
    const line = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return line === null ? null : Number(line[1]) / 1024;
  } catch {
    return null;
  }
}

export interface Verdict {
  readonly valid: boolean;
  readonly value: number;
  readonly breaks: number;
  readonly held: number;
}

/** What the checker of the data folder says. */
export function judge(checker: string, problem: string, timetable: string): Verdict {
  const { stdout } = spawnSync(process.execPath, [checker, problem, timetable], { encoding: 'utf8' });
  return JSON.parse(stdout) as Verdict;
}
