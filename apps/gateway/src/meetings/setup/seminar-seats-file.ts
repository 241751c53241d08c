import { type CellOut, SEAT_LIST_HEADINGS } from '@ketnoi/documents';
import { type Actor, stampOf } from '@ketnoi/kernel';
import { cellsOfSeat, ListSeats, SEAT_LIST, SEAT_LIST_COLUMNS } from '@ketnoi/meetings';
import { Injectable } from '@nestjs/common';
import { ExportFile, type ExportParams, type MadeFile } from '../../exports/export-file.js';
import { tableFile } from '../../exports/table-file.js';

const COLUMNS = [...SEAT_LIST_COLUMNS, 'id', 'stamp'] as const;

/**
 * `seminar-seats`: everybody who attends the fair with the seminars in which they sit, for organisers and programme
 * officers, to come back with other seats; `format` csv or xlsx.
 */
@Injectable()
export class SeminarSeatsFile extends ExportFile {
  readonly kind = 'seminar-seats';

  constructor(private readonly list: ListSeats) {
    super();
  }

  async make(actor: Actor, params: ExportParams): Promise<MadeFile | null> {
    const listed = await this.list.execute(actor, params.fairId);
    if (!listed) return null;
    const rows = listed.people.map((one) => {
      const cells = cellsOfSeat(one, listed.names);
      const row = { ...cells, id: one.personId, stamp: stampOf(SEAT_LIST, cells) };
      return COLUMNS.map((column): CellOut => row[column] || null);
    });
    const columns = COLUMNS.map((column) => SEAT_LIST_HEADINGS[column]);
    return tableFile({ title: 'exports.seminar-seats', columns, rows }, params);
  }
}
