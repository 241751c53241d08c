/**
 * `node main.js HISTORY DUMP`: judges what a load generator wrote down against a dump of the tables, knowing nothing of
 * the program that was under load. Exit 0: every answer can be true. 1: some cannot, each told on a line. 2: unusable
 * input. 3: too entangled to decide, nothing wrong otherwise.
 */
import { readFileSync } from 'node:fs';
import { judge } from './judge.js';
import { readDump, readHistory, Unusable } from './read-lines.js';

process.exitCode = main(process.argv.slice(2));

function main([historyFile, dumpFile]: readonly string[]): number {
  if (historyFile === undefined || dumpFile === undefined) {
    process.stderr.write('usage: main.js HISTORY DUMP\n');
    return 2;
  }
  try {
    const history = readHistory(readFileSync(historyFile, 'utf8'));
    const dump = readDump(readFileSync(dumpFile, 'utf8'));
    const complaints = judge(history, dump);
    for (const { rule, text } of complaints) process.stdout.write(`${rule}: ${text}\n`);
    process.stdout.write(`${history.length} calls, ${dump.booths.length} booths, ${complaints.length} complaints\n`);
    if (complaints.some(({ rule }) => rule !== 'undecided')) return 1;
    return complaints.length > 0 ? 3 : 0;
  } catch (error) {
    if (!(error instanceof Unusable) && (error as NodeJS.ErrnoException).code === undefined) throw error;
    process.stderr.write(`${(error as Error).message}\n`);
    return 2;
  }
}
