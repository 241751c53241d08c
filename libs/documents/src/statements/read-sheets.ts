import { type Options, parse } from 'csv-parse/sync';
import { err, ok, type Result } from '@ketnoi/kernel';
import { xlsxLines } from '../tables/read-xlsx.js';
import { decodings } from './decode-text.js';

export type Sheet = readonly (readonly string[])[];

/** One way to read a file. Whether it is the right one shows at its top; only then all of it is read. */
export interface Reading {
  readonly top: Sheet;
  /** Up to so many lines; null when they break the format further down. */
  lines(most: number): Sheet | null;
}

/** How many lines may stand above the headings, and be read to find them. */
export const TOP_LINES = 60;
const SEPARATORS = [';', ',', '\t'] as const;

export interface Readings {
  readonly readings: Iterable<Reading>;
  /** False for bytes that only a code page makes a text of: it may be one that nobody reads any more. */
  readonly unicode: boolean;
}

/** The ways to read a file: one for Excel; for CSV one for each encoding and separator that is possible, likeliest first. */
export async function readSheets(
  bytes: Uint8Array,
): Promise<Result<Readings, 'unreadable-file' | 'unreadable-encoding'>> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const lines = await xlsxLines(bytes);
    if (!lines) return err('unreadable-file');
    const reading = { top: lines.slice(0, TOP_LINES), lines: (most: number) => lines.slice(0, most) };
    return ok({ readings: [reading], unicode: true });
  }
  const texts = decodings(bytes);
  if (texts.length === 0) return err('unreadable-encoding');
  const unicode = texts.some(({ encoding }) => encoding.startsWith('utf'));
  return ok({ readings: csvReadings(texts.map(({ text }) => text)), unicode });
}

function* csvReadings(texts: readonly string[]): Generator<Reading> {
  for (const text of texts)
    for (const delimiter of SEPARATORS) {
      const top = text.includes(delimiter) && parsed(text, delimiter, TOP_LINES);
      if (top) yield { top, lines: (most) => parsed(text, delimiter, most) };
    }
}

function parsed(text: string, delimiter: string, to: number): Sheet | null {
  const options: Options = { delimiter, to, bom: true, relax_column_count: true, relax_quotes: true };
  try {
    return parse(text, { ...options, skip_empty_lines: false }) as string[][];
  } catch {
    return null;
  }
}
