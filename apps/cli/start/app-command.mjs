/**
 * Runs a command of our own command line as a step. What it writes is read line by line: a JSON object with `progress`
 * (0 to 1, and a `text` if it likes) moves the bar, another JSON object is its outcome, anything else is shown as it is.
 */
import { runQuietly } from './child-output.mjs';
import { builtApp } from './project.mjs';
import { timedStep } from './steps.mjs';
import { Explained } from './stopping.mjs';

/**
 * @param {string} title
 * @param {string[]} words command and options
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ outcome: Record<string, any>, ms: number }>}
 */
export async function commandStep(title, words, env) {
  /** @type {Record<string, any>} */
  let outcome = {};
  const { ms } = await timedStep(title, async (progress, notice) => {
    const { code, output } = await runQuietly({
      name: `ketnoi ${words[0]}`,
      command: process.execPath,
      args: [builtApp('cli'), ...words],
      env,
      onLine: (line) => {
        const said = asObject(line);
        if (said === null) notice(line);
        else if (typeof said.progress === 'number') progress(said.progress, String(said.text ?? ''));
        else outcome = said;
      },
    });
    if (code !== 0)
      throw new Explained(
        `ketnoi ${words.join(' ')} failed (exit ${code}):\n${output.trimEnd().split('\n').slice(-40).join('\n')}`,
      );
  });
  return { outcome, ms };
}

/**
 * @param {string} line
 * @returns {Record<string, any> | null}
 */
function asObject(line) {
  if (!line.startsWith('{')) return null;
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
