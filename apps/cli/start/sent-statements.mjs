/** Reads what the tests really sent to the database, and names what would not run on its relatives. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { findUnportableSql } from '../../../libs/house-rules/portable-sql.mjs';

/** A line that begins an entry: perhaps a time, the connection, what kind it is, and what was sent. */
const ENTRY =
  /^(?:\d{6}\s+\d{1,2}:\d\d:\d\d)?\s+\d+\s(Query|Prepare|Execute|Connect|Init DB|Quit|Close stmt|Statistics|Ping)\b\t?(.*)/;
const SENT = new Set(['Query', 'Prepare', 'Execute']);

/** The ORM makes its list of migrations itself. */
const NOT_OURS = [/^CREATE TABLE `?migrations`?|^CREATE TABLE `[^`]+`\.`migrations`/i];
/** What a test says to make a situation, and no program would, carries this comment. */
const ONLY_IN_TESTS = '/* only in tests */';

/**
 * @param {string} logFile
 * @returns {Promise<{ statements: number, findings: string[] }>}
 */
export async function checkSentStatements(logFile) {
  /** @type {Map<string, string>} */
  const findings = new Map();
  let statements = 0;
  let current = '';
  const finish = () => {
    if (current) statements++;
    if (current && !current.includes(ONLY_IN_TESTS) && !NOT_OURS.some((pattern) => pattern.test(current))) {
      const start = current.replace(/\s+/g, ' ').slice(0, 160);
      for (const why of findUnportableSql(current))
        findings.set(`${why}|${start.slice(0, 60)}`, `${why}\n      ${start}`);
    }
    current = '';
  };
  for await (const line of createInterface({ input: createReadStream(logFile), crlfDelay: Infinity })) {
    const entry = ENTRY.exec(line);
    if (!entry) current += current ? `\n${line}` : '';
    else {
      finish();
      current = SENT.has(entry[1]) ? entry[2] : '';
    }
  }
  finish();
  return { statements, findings: [...findings.values()] };
}
