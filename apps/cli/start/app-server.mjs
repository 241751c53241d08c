/** Starts gateway and worker, and waits until they can serve. */
import { readFileSync, rmSync } from 'node:fs';
import { startChild } from '../../../libs/local-services/src/index.mjs';
import { REGISTER, ROOT, builtApp } from './project.mjs';
import { Explained } from './stopping.mjs';

/** @typedef {import('../../../libs/local-services/src/children.mjs').Child} Child */

/**
 * @param {'gateway' | 'worker'} app
 * @param {{ env: NodeJS.ProcessEnv, logFile: string }} how the log of the last time is overwritten
 * @returns {Child & { failed: Promise<never> }} `failed` rejects when it ends by itself
 */
export function startServer(app, { env, logFile }) {
  rmSync(logFile, { force: true });
  const child = startChild({
    name: app,
    command: process.execPath,
    args: [builtApp(app)],
    registerDir: REGISTER,
    cwd: ROOT,
    env,
    logFile,
  });
  const failed = child.exited.then(({ code, signal }) => {
    throw new Explained(
      `The ${app} ended by itself (${signal ?? `exit ${code}`}). Its last words:\n${lastLines(logFile)}`,
    );
  });
  failed.catch(() => undefined);
  return { ...child, failed };
}

/**
 * @param {string} url of the gateway
 * @param {number} timeoutMs
 * @throws {Explained} with what the gateway answered last
 */
export async function waitUntilReady(url, timeoutMs) {
  const until = Date.now() + timeoutMs;
  let last = 'no answer';
  while (Date.now() < until) {
    try {
      const answer = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(3_000) });
      if (answer.ok) return;
      last = `${answer.status} ${await answer.text()}`;
    } catch (error) {
      last = String(/** @type {Error} */ (error).cause ?? error);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Explained(`The gateway is not ready after ${timeoutMs / 1_000} s: ${last}`);
}

/** @param {string} file */
function lastLines(file) {
  try {
    return `${readFileSync(file, 'utf8').trimEnd().split('\n').slice(-20).join('\n')}\n(all of it: ${file})`;
  } catch {
    return '(it left no log)';
  }
}
