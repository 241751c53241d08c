import type { NoticeCode } from '@ketnoi/taxonomy';

/** A row of a supplier or need file, whatever the format was: cells are text, numbers, lists or objects of text by language. */
export type Row = Readonly<Record<string, unknown>>;

/** Something a file's owner should know: the rest of the row is kept. */
export interface RowNotice {
  /** Counted from 1. */
  readonly row: number;
  readonly column: string;
  readonly problem:
    | 'no-id'
    | 'id-twice'
    | 'column-ignored'
    | 'not-a-number'
    | 'not-a-list'
    | 'not-text'
    | 'unknown-unit'
    | 'unknown-id'
    | 'read-as-id'
    | 'moq-above-capacity'
    | NoticeCode;
  readonly value: string;
}

/** Reads the cells of one row and notes what it could not use. An empty cell is a missing fact. */
export class RowReader {
  private readonly used = new Set<string>();

  constructor(
    private readonly row: Row,
    private readonly number: number,
    private readonly notices: RowNotice[],
  ) {}

  note(column: string, problem: RowNotice['problem'], value: unknown): void {
    this.notices.push({ row: this.number, column, problem, value: shown(value) });
  }

  text(column: string): string | undefined {
    const cell = this.cell(column);
    if (cell === undefined) return undefined;
    if (typeof cell === 'string' || typeof cell === 'number') return String(cell).trim();
    this.note(column, 'not-text', cell);
    return undefined;
  }

  /** A number from 0 on; thousands may be set off by commas. */
  amount(column: string): number | undefined {
    const cell = this.cell(column);
    if (cell === undefined) return undefined;
    const plain =
      typeof cell === 'string'
        ? cell.trim().replace(/^(\d{1,3})((?:,\d{3})+)(?=$|\.)/, (all) => all.replaceAll(',', ''))
        : cell;
    const value = typeof plain === 'string' ? Number(plain) : plain;
    if (typeof value === 'number' && Number.isFinite(value) && value >= 0) return value;
    this.note(column, 'not-a-number', cell);
    return undefined;
  }

  /** A list, or text split at semicolons. An empty list is a known one. */
  list(column: string): readonly string[] | undefined {
    const cell = this.cell(column);
    if (cell === undefined) return undefined;
    const items = Array.isArray(cell) ? cell : typeof cell === 'string' ? cell.split(';') : null;
    if (items === null || items.some((item) => typeof item !== 'string')) {
      this.note(column, 'not-a-list', cell);
      return undefined;
    }
    return [...new Set(items.map((item: string) => item.trim()).filter((item) => item !== ''))];
  }

  /** Texts by language, from `text` (one text, or an object of them) and every `text_<lang>`. */
  texts(language: string | undefined): Readonly<Record<string, string>> {
    const texts: Record<string, string> = {};
    const take = (key: string, column: string, cell: unknown): void => {
      if (typeof cell === 'string') texts[key] = cell;
      else if (cell !== null && cell !== undefined) this.note(column, 'not-text', cell);
    };
    const whole = this.cell('text');
    if (typeof whole === 'object' && whole !== null && !Array.isArray(whole))
      for (const [key, cell] of Object.entries(whole)) take(key, `text.${key}`, cell);
    else take(language ?? '?', 'text', whole);
    for (const column of Object.keys(this.row))
      if (column.startsWith('text_')) take(column.slice('text_'.length), column, this.cell(column));
    return texts;
  }

  /** Columns nobody asked for. */
  unused(): string[] {
    return Object.keys(this.row).filter((column) => !this.used.has(column));
  }

  private cell(column: string): unknown {
    this.used.add(column);
    const cell = this.row[column];
    return cell === null || cell === '' || (typeof cell === 'string' && cell.trim() === '') ? undefined : cell;
  }
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
