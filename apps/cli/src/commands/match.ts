/** `ketnoi match`: reads suppliers and needs, ranks the suppliers of each need, writes one JSON line a pair. Works without any server. */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { UNLIMITED_EFFORT } from '@ketnoi/kernel';
import {
  DEFAULT_WEIGHTS,
  needsFromRows,
  OFFLINE_CONTEXT,
  rankLines,
  suppliersFromRows,
  termWeightsOf,
  type MatchLine,
  type Row,
  type Taken,
} from '@ketnoi/matching';
import { describeNotices } from './match/describe-notices.js';
import { MATCH_USAGE, readMatchArguments } from './match/match-arguments.js';
import { readRows } from './match/read-rows.js';

export { MATCH_USAGE as usage } from './match/match-arguments.js';

const UNUSABLE = 2;

export async function run(argv: string[]): Promise<number> {
  const args = readMatchArguments(argv);
  if (typeof args === 'string') return refuse(`${args}\n${MATCH_USAGE}`);
  try {
    const suppliers = await take(args.suppliers, suppliersFromRows);
    const needs = await take(args.needs, needsFromRows);
    const context = { ...OFFLINE_CONTEXT, termWeights: termWeightsOf(suppliers) };
    const lines = rankLines(suppliers, needs, DEFAULT_WEIGHTS, context, args, UNLIMITED_EFFORT);
    const pairs = await write(args.out, lines);
    process.stdout.write(`${needs.length} needs, ${suppliers.length} suppliers, ${pairs} pairs in ${args.out}\n`);
    return 0;
  } catch (error) {
    return refuse(`${(error as Error).message}\n`);
  }
}

function refuse(why: string): number {
  process.stderr.write(why);
  return UNUSABLE;
}

async function take<T>(path: string, facts: (rows: readonly Row[]) => Taken<T>): Promise<readonly T[]> {
  const rows = await readRows(path).catch((error: Error) => {
    throw new Error(`cannot use ${path}: ${error.message}`);
  });
  const taken = facts(rows);
  for (const line of describeNotices(path, taken.notices)) process.stderr.write(`${line}\n`);
  if (taken.facts.length === 0) throw new Error(`cannot use ${path}: no row has an id`);
  return taken.facts;
}

async function write(path: string, lines: Iterable<MatchLine>): Promise<number> {
  const file = createWriteStream(path);
  await once(file, 'open').catch((error: Error) => {
    throw new Error(`cannot write ${path}: ${error.message}`);
  });
  let pairs = 0;
  for (const line of lines) {
    pairs++;
    if (!file.write(`${JSON.stringify(line)}\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
  return pairs;
}
