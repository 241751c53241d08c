/** An app as a process of its own, from dist/: what is killed, stopped and continued in tests is the real thing. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { eventually } from './eventually.js';

export interface AppProcess {
  readonly pid: number;
  readonly exited: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>;
  /** Both outputs up to now. */
  output(): string;
  /** Waits for a line of output; the failure shows what was said instead. */
  says(pattern: RegExp, timeoutMs?: number): Promise<string>;
  /** As a person at a terminal would: SIGSTOP and SIGCONT pause and continue, SIGKILL ends without warning. */
  signal(signal: NodeJS.Signals): void;
  /** SIGTERM, then SIGKILL after ten seconds. */
  stop(): Promise<void>;
}

/** The checkout, whether this file runs from its source or, in benchmarks, from dist/. */
const ROOT = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[/]dist[/]$/, '/');

/**
 * @param app built before by `npm test`
 * @param env added to the environment of this process
 */
export function startApp(
  app: 'gateway' | 'worker' | 'cli',
  env: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): AppProcess {
  const child = spawn(process.execPath, [`dist/apps/${app}/src/main.js`, ...args], {
    cwd: ROOT,
    // Flags meant for jest itself would hinder the app.
    env: { ...process.env, NODE_OPTIONS: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr.on('data', (data: Buffer) => (output += data.toString()));
  const exited = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }));
    child.once('error', () => resolve({ code: 127, signal: null }));
  });
  return {
    pid: child.pid ?? 0,
    exited,
    output: () => output,
    async says(pattern, timeoutMs = 20_000) {
      try {
        return await eventually(() => output.split('\n').find((line) => pattern.test(line)), { timeoutMs });
      } catch {
        throw new Error(`The ${app} did not say ${pattern} in ${timeoutMs} ms. It said:\n${output.slice(-3_000)}`);
      }
    },
    signal: (signal) => void child.kill(signal),
    async stop() {
      child.kill('SIGCONT');
      child.kill('SIGTERM');
      const insist = setTimeout(() => child.kill('SIGKILL'), 10_000);
      await exited;
      clearTimeout(insist);
    },
  };
}
