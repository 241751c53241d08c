import { BOOTH_LIST, cellsOfBooth, ListBooths, type ListedBoothOfFair } from '@ketnoi/booth-allocation';
import { BOOTH_LIST_HEADINGS, type CellOut } from '@ketnoi/documents';
import { type Actor, type Language, stampOf } from '@ketnoi/kernel';
import { text } from '@ketnoi/messages';
import { Injectable } from '@nestjs/common';
import { ExportFile, type ExportParams, type MadeFile } from '../exports/export-file.js';
import { tableFile } from '../exports/table-file.js';

const COLUMNS = Object.keys(BOOTH_LIST_HEADINGS) as (keyof typeof BOOTH_LIST_HEADINGS)[];
const COUNTED: readonly string[] = ['area', 'openSides', 'price'];

/** `booths`: all booths of a fair that are on the plan, for its organisers, to be edited and taken back; `format` csv or xlsx. */
@Injectable()
export class BoothsFile extends ExportFile {
  readonly kind = 'booths';

  constructor(private readonly list: ListBooths) {
    super();
  }

  async make(actor: Actor, params: ExportParams): Promise<MadeFile | null> {
    const booths = await this.list.execute(actor, params.fairId);
    if (!booths) return null;
    const rows = booths.map((listed) => cellsOf(listed, params.language));
    const columns = COLUMNS.map((column) => BOOTH_LIST_HEADINGS[column]);
    return tableFile({ title: 'exports.booths', columns, rows }, params);
  }
}

function cellsOf({ booth, hall, standing }: ListedBoothOfFair, language: Language): CellOut[] {
  const state = text(language, 'values.booth-state', { state: standing.state });
  const cells = cellsOfBooth(booth, hall, { state, firm: standing.firm });
  const row = { ...cells, id: booth.id, stamp: stampOf(BOOTH_LIST, cells) };
  return COLUMNS.map((column) => shown(column, row[column]));
}

/** A spreadsheet can reckon with numbers alone. */
const shown = (column: string, cell: string): CellOut =>
  cell === '' ? null : COUNTED.includes(column) ? Number(cell) : cell;
