/** `ketnoi draw`: repeats a published draw of booths from its inputs. Works without any server. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { type DrawResult, readDraw, runDraw, writeDrawResult } from '@ketnoi/booth-allocation';
import { canonicalJson } from '@ketnoi/kernel';
import { DRAW_USAGE, readDrawArguments } from './draw-arguments.js';

export { DRAW_USAGE as usage } from './draw-arguments.js';

export const run = (argv: string[]): Promise<number> =>
  runDrawCommand(argv, {
    readFile: (path) => readFileSync(path, 'utf8'),
    writeFile: (path, text) => writeFileSync(path, text),
    out: (text) => process.stdout.write(text),
    error: (text) => process.stderr.write(text),
  });

/** What the command touches, so that tests can stand in for it. */
export interface DrawWorld {
  readFile(path: string): string;
  writeFile(path: string, text: string): void;
  out(text: string): void;
  error(text: string): void;
}

const UNUSABLE = 2;
/** Problems shown; a file that is wrong throughout would fill the screen. */
const MOST_PROBLEMS = 20;

export async function runDrawCommand(argv: readonly string[], world: DrawWorld): Promise<number> {
  const args = readDrawArguments(argv);
  if (typeof args === 'string') {
    world.error(`${args}\n${DRAW_USAGE}`);
    return UNUSABLE;
  }
  let file: unknown;
  try {
    file = JSON.parse(world.readFile(args.inputs));
  } catch (error) {
    world.error(`cannot read ${args.inputs}: ${(error as Error).message}\n`);
    return UNUSABLE;
  }
  const read = readDraw(file);
  if (!read.ok) {
    const shown = read.error.slice(0, MOST_PROBLEMS);
    for (const { place, problem } of shown) world.error(`${args.inputs}: ${place} ${problem}\n`);
    if (read.error.length > shown.length) world.error(`and ${read.error.length - shown.length} more\n`);
    return UNUSABLE;
  }
  const result = runDraw(read.value);
  try {
    world.writeFile(args.out, writeDrawResult(sha256(canonicalJson(file)), result));
  } catch (error) {
    world.error(`cannot write ${args.out}: ${(error as Error).message}\n`);
    return UNUSABLE;
  }
  world.out(summary(result));
  return 0;
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

function summary(result: DrawResult): string {
  const allotted = result.outcomes.filter(({ booths }) => booths.length > 0).length;
  const quality = result.proved ? 'proved best' : `at most ${(result.gapPpm / 10_000).toFixed(2)} % below the best`;
  return (
    `${allotted} of ${result.outcomes.length} applicants have booths, ${result.boothsLeft.length} booths left\n` +
    `worth ${result.value} of at most ${result.bound} (${quality})\n`
  );
}
