/** Runs a start script so that whatever way it ends, everything it started ends with it. */
import { killAllChildren, stopAllChildren } from '../../../libs/local-services/src/index.mjs';

/** @type {(() => Promise<void> | void)[]} */
const cleanups = [];

/** What is done before processes are stopped, the latest first. @param {() => Promise<void> | void} cleanup */
export function onStop(cleanup) {
  cleanups.push(cleanup);
}

/** A failure that people can act on: told without a stack trace. */
export class Explained extends Error {}

/** @type {Promise<void> | null} */
let stopping = null;

export function isStopping() {
  return stopping !== null;
}

function stopEverything() {
  stopping ??= (async () => {
    await stopAllChildren();
    for (const cleanup of cleanups.reverse()) await cleanup();
  })();
  return stopping;
}

/**
 * @param {() => Promise<number | void>} main resolves with the exit code
 */
export async function runUntilStopped(main) {
  for (const [signal, number] of /** @type {const} */ ([
    ['SIGHUP', 1],
    ['SIGINT', 2],
    ['SIGTERM', 15],
  ])) {
    process.on(signal, async () => {
      if (stopping) {
        killAllChildren();
        process.exit(128 + number);
      }
      process.stderr.write(`\nStopping (${signal}) …\n`);
      await stopEverything();
      process.exit(128 + number);
    });
  }
  // A reader that went away (`| head`) is no reason to leave things running.
  process.stdout.on('error', () => process.kill(process.pid, 'SIGTERM'));
  let code = 0;
  try {
    code = (await main()) ?? 0;
  } catch (error) {
    if (!isStopping()) process.stderr.write(`\n${tell(error)}\n`);
    code = 1;
  }
  await stopEverything();
  process.exit(code);
}

/** @param {unknown} error */
function tell(error) {
  if (!(error instanceof Error)) return String(error);
  return error instanceof Explained || error.name === 'ServicesUnavailable'
    ? error.message
    : (error.stack ?? error.message);
}
