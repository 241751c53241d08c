import { cellsOfFirm, FIRM_LIST, LISTED_FIRM_COLUMNS, ListFirms } from '@ketnoi/directory';
import { type CellOut, FIRM_LIST_HEADINGS } from '@ketnoi/documents';
import { type Actor, stampOf } from '@ketnoi/kernel';
import { Injectable } from '@nestjs/common';
import { ExportFile, type ExportParams, type MadeFile } from '../exports/export-file.js';
import { tableFile } from '../exports/table-file.js';

const COLUMNS = [...LISTED_FIRM_COLUMNS, 'id', 'stamp'] as const;
const COUNTED: readonly string[] = ['seats', 'mostMeetings', 'foundedYear'];

/** `companies`: all firms of a fair for its organisers, to be edited and taken back; `format` csv or xlsx. */
@Injectable()
export class CompaniesFile extends ExportFile {
  readonly kind = 'companies';

  constructor(private readonly list: ListFirms) {
    super();
  }

  async make(actor: Actor, params: ExportParams): Promise<MadeFile | null> {
    const firms = await this.list.execute(actor, params.fairId);
    if (!firms) return null;
    const rows = firms.map((firm) => {
      const cells = cellsOfFirm(firm);
      const row = { ...cells, id: firm.company.id, stamp: stampOf(FIRM_LIST, cells) };
      return COLUMNS.map((column): CellOut => shown(column, row[column]));
    });
    return tableFile(
      { title: 'exports.companies', columns: COLUMNS.map((column) => FIRM_LIST_HEADINGS[column]), rows },
      params,
    );
  }
}

/** A spreadsheet can reckon with numbers alone. */
const shown = (column: string, cell: string): CellOut =>
  cell === '' ? null : COUNTED.includes(column) ? Number(cell) : cell;
