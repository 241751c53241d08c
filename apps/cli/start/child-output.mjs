/** Runs a command of a step: quiet while it goes well, with its own words when it fails. */
import { startChild } from '../../../libs/local-services/src/index.mjs';
import { REGISTER, ROOT } from './project.mjs';
import { Explained } from './stopping.mjs';

/**
 * @typedef {object} Command
 * @property {string} name
 * @property {string} command
 * @property {string[]} args
 * @property {NodeJS.ProcessEnv} [env]
 * @property {(line: string) => void} [onLine] sees each line of standard output
 */

/**
 * @param {Command} what
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function runQuietly({ name, command, args, env = process.env, onLine }) {
  const child = startChild({ name, command, args, env, registerDir: REGISTER, cwd: ROOT });
  let output = '';
  let rest = '';
  child.process.stdout?.on('data', (/** @type {Buffer} */ data) => {
    output += data;
    if (!onLine) return;
    const lines = (rest + data).split('\n');
    rest = lines.pop() ?? '';
    lines.forEach(onLine);
  });
  child.process.stderr?.on('data', (/** @type {Buffer} */ data) => (output += data));
  const closed = new Promise((resolve) => child.process.once('close', resolve));
  const { code } = await child.exited;
  if (child.pid) await closed;
  if (rest) onLine?.(rest);
  return { code: code ?? 1, output };
}

/**
 * @param {Command} what
 * @returns {Promise<string>} what it wrote
 * @throws {Explained} with the last part of what it wrote
 */
export async function runOrExplain(what) {
  const { code, output } = await runQuietly(what);
  if (code !== 0) {
    throw new Explained(`${what.name} failed (exit ${code}):\n${output.trimEnd().split('\n').slice(-40).join('\n')}`);
  }
  return output;
}
