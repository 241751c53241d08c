import { err, type Result } from '@ketnoi/kernel';
import { parse } from 'csv-parse/sync';
import type { Table, TableProblem } from './table.js';
import { toTable } from './to-table.js';

/**
 * Reads CSV in UTF-8, or in UTF-16 with its mark as Excel saves "Unicode text". Cells are parted by whichever of
 * comma, semicolon and tab the line of headings holds most often.
 */
export function readCsv(bytes: Uint8Array): Result<Table, TableProblem> {
  const text = decoded(bytes);
  if (text === null || text.includes('\0')) return err({ code: 'wrong-encoding' });
  try {
    const lines = parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: false,
      relax_quotes: false,
    });
    return toTable(lines);
  } catch (error) {
    const row = (error as { lines?: number }).lines;
    return err({ code: 'unreadable-file', row });
  }
}

/** Null for bytes that are no text in the encoding they claim to have. */
function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Spreadsheets save "Unicode text" as UTF-16, and mark it. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

function delimiterOf(text: string): string {
  const headings = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const count = (sign: string): number => headings.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
