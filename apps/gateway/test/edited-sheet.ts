import { readTable } from '@ketnoi/documents';
import { unwrap } from '@ketnoi/kernel';
import { text, type TextKey } from '@ketnoi/messages';

export type Row = Readonly<Partial<Record<TextKey, string>>>;

/** A list in Vietnamese as a spreadsheet shows it, to be written into. */
export class EditedSheet {
  private constructor(
    readonly headings: readonly string[],
    readonly rows: string[][],
  ) {}

  static async read(file: Response): Promise<EditedSheet> {
    const { headings, rows } = unwrap(await readTable(new Uint8Array(await file.arrayBuffer())));
    return new EditedSheet(
      headings,
      rows.map(({ cells }) => [...cells]),
    );
  }

  /** The same columns without a row. */
  bare(): EditedSheet {
    return new EditedSheet(this.headings, []);
  }

  cells(key: TextKey): string[] {
    const column = this.at(key);
    return this.rows.map((row) => row[column]);
  }

  rowOf(name: string, by: TextKey = 'columns.id'): string[] {
    const row = this.rows.find((cells) => cells[this.at(by)] === name);
    if (!row) throw new Error(`no row of ${name}`);
    return row;
  }

  /** Writes into the row of one thing, known by its id or by what stands in another column. */
  write(name: string, cells: Row, by?: TextKey): void {
    this.fill(this.rowOf(name, by), cells);
  }

  add(cells: Row): void {
    const row = this.headings.map(() => '');
    this.fill(row, cells);
    this.rows.push(row);
  }

  private at(key: TextKey): number {
    const column = this.headings.indexOf(text('vi', key));
    if (column < 0) throw new Error(`no column ${key}`);
    return column;
  }

  private fill(row: string[], cells: Row): void {
    for (const [key, cell] of Object.entries(cells)) row[this.at(key as TextKey)] = cell;
  }
}
