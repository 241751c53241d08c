/**
 * Names each step of a start with its time, and shows how far a long one is. In a terminal the line is redrawn;
 * elsewhere a line is written when the step begins, every ten seconds, and when it ends.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { inLocal } from './project.mjs';

const BAR = 24;
/** @type {NodeJS.WriteStream} */
let out = process.stdout;
let live = Boolean(out.isTTY) && !process.env.CI;
/** How long steps took the last time, in milliseconds: what the bar of a step that cannot count goes by. */
const timesFile = inLocal('times.json');

/** For commands whose standard output belongs to somebody else. */
export function tellStepsOnStandardError() {
  out = process.stderr;
  live = Boolean(out.isTTY) && !process.env.CI;
}

/** @typedef {(done: number, text?: string) => void} Progress done from 0 to 1 */

/**
 * @template T
 * @param {string} title
 * @param {(progress: Progress, notice: (text: string) => void) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  return (await timedStep(title, work)).result;
}

/**
 * @template T
 * @param {string} title
 * @param {(progress: Progress, notice: (text: string) => void) => Promise<T>} work
 * @returns {Promise<{ result: T, ms: number }>}
 */
export async function timedStep(title, work) {
  const started = Date.now();
  const usual = usualTimes()[title];
  /** @type {{ done: number, text: string } | null} */
  let counted = null;
  const seconds = () => ((Date.now() - started) / 1000).toFixed(1);
  const line = () => {
    const done = counted?.done ?? (usual ? Math.min(0.95, (Date.now() - started) / usual) : null);
    return `${done === null ? '' : `${bar(done)} `}${seconds()} s${counted?.text ? `  ${counted.text}` : ''}`;
  };
  const redraw = () => out.write(`\r\x1b[K  … ${title}  ${line()}`.slice(0, (out.columns || 120) + 4));
  if (!live) out.write(`  … ${title}\n`);
  const ticking = setInterval(live ? redraw : () => out.write(`    ${title}: ${line()}\n`), live ? 120 : 10_000);
  const clear = () => (live ? out.write('\r\x1b[K') : undefined);
  try {
    const result = await work(
      (done, text = '') => (counted = { done: Math.min(1, Math.max(0, done)), text }),
      (text) => {
        clear();
        out.write(`    ${text}\n`);
      },
    );
    const ms = Date.now() - started;
    clearInterval(ticking);
    clear();
    out.write(`  ✓ ${title}  ${seconds()} s\n`);
    if (ms > 1_500) rememberTime(title, ms);
    return { result: /** @type {T} */ (result), ms };
  } catch (error) {
    clearInterval(ticking);
    clear();
    out.write(`  ✗ ${title}  ${seconds()} s\n`);
    throw error;
  }
}

/** @param {number} done */
function bar(done) {
  const full = Math.round(done * BAR);
  return `[${'█'.repeat(full)}${'·'.repeat(BAR - full)}] ${String(Math.round(done * 100)).padStart(3)} %`;
}

/** @returns {Record<string, number>} */
function usualTimes() {
  try {
    return JSON.parse(readFileSync(timesFile, 'utf8'));
  } catch {
    return {};
  }
}

/**
 * @param {string} title
 * @param {number} ms
 */
function rememberTime(title, ms) {
  mkdirSync(inLocal(), { recursive: true });
  writeFileSync(timesFile, JSON.stringify({ ...usualTimes(), [title]: ms }, null, 2));
}
