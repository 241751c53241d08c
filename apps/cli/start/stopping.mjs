/** Runs a start script so that whatever way it ends, everything it started ends with it. */
import { ServicesUnavailable, killAllChildren, stopAllChildren } from '../../../libs/local-services/src/index.mjs';
import { watchNpm } from './npm-parent.mjs';

/** @type {(() => Promise<void> | void)[]} */
const cleanups = [];

/**
 * What is done once the processes have ended, the latest first.
 * @param {() => Promise<void> | void} cleanup
 */
export function onStop(cleanup) {
  cleanups.push(cleanup);
}

/** A failure that people can act on: told without a stack trace. */
export class Explained extends Error {}

const SIGNALS = /** @type {const} */ ({ SIGHUP: 1, SIGINT: 2, SIGTERM: 15 });
/** Ctrl-C in a terminal can arrive twice, once from npm: only a later one is a second wish. */
const SAME_WISH_MS = 1_000;

/** @type {{ promise: Promise<void>, since: number } | null} */
let stopping = null;
let exitCode = 0;

function stopEverything() {
  stopping ??= {
    since: Date.now(),
    promise: (async () => {
      await stopAllChildren();
      for (const cleanup of cleanups.reverse()) await cleanup();
    })(),
  };
  return stopping.promise;
}

/** @param {NodeJS.Signals} signal */
async function stopBySignal(signal) {
  if (stopping && Date.now() - stopping.since < SAME_WISH_MS) return;
  exitCode = 128 + SIGNALS[/** @type {keyof typeof SIGNALS} */ (signal)];
  if (stopping) {
    killAllChildren();
    process.exit(exitCode);
  }
  process.stderr.write(`\nStopping (${signal}) …\n`);
  await stopEverything();
  process.exit(exitCode);
}

/** From now on somebody else decides what signals mean; what was started is still stopped in the end. */
export function handOverSignals() {
  for (const signal of Object.keys(SIGNALS)) process.removeListener(signal, stopBySignal);
}

/**
 * @param {() => Promise<number | void>} main resolves with the exit code
 */
export async function runUntilStopped(main) {
  for (const signal of Object.keys(SIGNALS)) process.on(signal, stopBySignal);
  watchNpm(() => process.kill(process.pid, 'SIGTERM'));
  // A reader that went away (`| head`) is no reason to leave things running.
  process.stdout.on('error', () => process.kill(process.pid, 'SIGTERM'));
  try {
    const code = (await main()) ?? 0;
    exitCode ||= code;
  } catch (error) {
    if (!stopping) process.stderr.write(`\n${explain(error)}\n`);
    exitCode ||= 1;
  }
  await stopEverything();
  process.exit(exitCode);
}

/**
 * @param {unknown} error
 * @returns {string} for people
 */
export function explain(error) {
  if (!(error instanceof Error)) return String(error);
  return error instanceof Explained || error instanceof ServicesUnavailable
    ? error.message
    : (error.stack ?? error.message);
}
