/** Runs one of our apps in the place of this process: same input and output, same exit code. */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { builtApp } from './project.mjs';
import { handOverSignals } from './stopping.mjs';

/**
 * @param {'cli' | 'bench'} app
 * @param {string[]} words
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>} its exit code; 128 and the signal's number when a signal ended it
 */
export function runInForeground(app, words, env) {
  handOverSignals();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [builtApp(app), ...words], { stdio: 'inherit', env });
    // The terminal's Ctrl-C reaches the child by itself; we only stay until it has ended.
    process.on('SIGINT', () => undefined);
    for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP']))
      process.on(signal, () => void child.kill(signal));
    child.once('error', () => resolve(127));
    child.once('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal ?? 'SIGTERM']));
  });
}
