/** Rows of a CSV, XLSX or JSON lines file, told apart by its name. */
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Row } from '@ketnoi/matching';
import { readCsvRows } from './read-csv.js';
import { readJsonLines } from './read-json-lines.js';
import { readXlsxRows } from './read-xlsx.js';

const READERS: Readonly<Record<string, (content: Buffer) => Row[] | Promise<Row[]>>> = {
  '.csv': (content) => readCsvRows(content.toString('utf8')),
  '.tsv': (content) => readCsvRows(content.toString('utf8')),
  '.xlsx': readXlsxRows,
  '.jsonl': (content) => readJsonLines(content.toString('utf8')),
  '.ndjson': (content) => readJsonLines(content.toString('utf8')),
};

/** Throws an error that says what is wrong with the file and where. */
export async function readRows(path: string): Promise<Row[]> {
  const reader = READERS[extname(path).toLowerCase()];
  if (reader === undefined) throw new Error(`its name must end in one of ${Object.keys(READERS).join(', ')}`);
  const rows = await reader(await readFile(path));
  if (rows.length === 0) throw new Error('it holds no rows');
  return rows;
}
