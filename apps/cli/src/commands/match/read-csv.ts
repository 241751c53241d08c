import { parse } from 'csv-parse/sync';
import type { Row } from '@ketnoi/matching';

/** The first line names the columns. Commas, semicolons and tabs separate: whichever the first line has most of. */
export function readCsvRows(text: string): Row[] {
  const firstLine = text.slice(0, text.search(/[\r\n]|$/));
  const delimiter = [',', ';', '\t'].reduce((best, next) =>
    count(firstLine, next) > count(firstLine, best) ? next : best,
  );
  return parse(text, {
    bom: true,
    columns: (names: string[]) => names.map((name) => name.trim()),
    delimiter,
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
  }) as Row[];
}

const count = (text: string, mark: string): number => text.split(mark).length - 1;
