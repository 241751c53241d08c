import type { CellOut } from '@ketnoi/documents';
import type { Actor } from '@ketnoi/kernel';
import { ShowDeskDay } from '@ketnoi/meetings';
import type { TextKey } from '@ketnoi/messages';
import { Injectable } from '@nestjs/common';
import { askedNumber } from '../../exports/asked-number.js';
import { ExportFile, type ExportParams, type MadeFile } from '../../exports/export-file.js';
import { tableFile } from '../../exports/table-file.js';
import { deskDayRows } from './desk-day-rows.js';

/** What is known first; the last four are to be filled in by hand, on paper. */
const COLUMNS: readonly TextKey[] = [
  ...(['columns.agenda-day', 'columns.agenda-from', 'columns.agenda-until'] as const),
  ...(['columns.agenda-place', 'columns.hall'] as const),
  ...(['columns.meeting-buyer', 'columns.buyer-attending', 'columns.buyer-whereabouts'] as const),
  ...(['columns.supplier', 'columns.supplier-attending', 'columns.supplier-whereabouts'] as const),
  ...(['columns.others', 'columns.agenda-interpreter', 'columns.interpreter-mobile'] as const),
  ...(['columns.tick-buyer', 'columns.tick-supplier', 'columns.tick-interpreter', 'columns.desk-note'] as const),
];

/**
 * `desk-day`: all meetings of one day by time and place, with what the desk knows and room to tick, for whoever sees the
 * desk; `day` counts from 0 over the fair, without it the day that is on, or the next; `format` csv or xlsx.
 */
@Injectable()
export class DeskDayFile extends ExportFile {
  readonly kind = 'desk-day';

  constructor(private readonly show: ShowDeskDay) {
    super();
  }

  async make(actor: Actor, params: ExportParams): Promise<MadeFile | null> {
    const day = askedNumber(params.values.day);
    if (day === false) return null;
    const found = await this.show.execute(actor, params.fairId, day);
    if (!found.ok || !found.value.days.some((one) => one.day === found.value.day)) return null;
    const rows: CellOut[][] = deskDayRows(found.value, params.language);
    return tableFile({ title: 'exports.desk-day', columns: COLUMNS, rows }, params);
  }
}
