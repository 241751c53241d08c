import type { Row } from '@ketnoi/matching';

/** One JSON object a line; empty lines are skipped. */
export function readJsonLines(text: string): Row[] {
  const rows: Row[] = [];
  text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .forEach((line, index) => {
      if (line.trim() === '') return;
      rows.push(readLine(line, index + 1));
    });
  return rows;
}

function readLine(line: string, number: number): Row {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new Error(`line ${number} is not JSON: ${(error as Error).message}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`line ${number} must be an object, as {"id": …}`);
  return value as Row;
}
