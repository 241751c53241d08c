import type { CellOut } from '@ketnoi/documents';
import type { Actor } from '@ketnoi/kernel';
import { clockOf, ListTimetable } from '@ketnoi/meetings';
import { text, type TextKey } from '@ketnoi/messages';
import { Injectable } from '@nestjs/common';
import { ExportFile, type ExportParams, type MadeFile } from '../../exports/export-file.js';
import { tableFile } from '../../exports/table-file.js';

const COLUMNS = [
  ...['columns.agenda-interpreter', 'columns.agenda-day', 'columns.agenda-from', 'columns.agenda-until'],
  ...['columns.agenda-place', 'columns.hall', 'columns.meeting-buyer', 'columns.supplier', 'columns.others'],
] as TextKey[];

/**
 * `rota`: who interprets when and for whom, by interpreter, for organisers and programme officers; of the working
 * timetable or with `source` released of the newest version; `format` csv or xlsx. Other interpreters come back by the
 * list of the timetable.
 */
@Injectable()
export class RotaFile extends ExportFile {
  readonly kind = 'rota';

  constructor(private readonly list: ListTimetable) {
    super();
  }

  async make(actor: Actor, params: ExportParams): Promise<MadeFile | null> {
    const source = params.values.source === 'released' ? 'released' : 'working';
    const found = await this.list.execute(actor, params.fairId, source);
    if (!found.ok) return null;
    const clock = clockOf(found.value.timeZone);
    const rows = found.value.meetings
      .filter(({ interpreterId }) => interpreterId !== null)
      .sort((a, b) => inOrder(a.interpreterName, b.interpreterName) || inOrder(a.interpreterId, b.interpreterId))
      .map((meeting): CellOut[] => {
        const { day, from } = clock(meeting.startsAt);
        const { placeKind: kind, placeNumber: number } = meeting;
        return [
          ...[meeting.interpreterName, day, from, clock(meeting.endsAt).from],
          ...[text(params.language, 'values.agenda-place', { kind, number }), meeting.hallName],
          ...[meeting.buyerName, meeting.supplierName, meeting.otherNames ?? null],
        ];
      });
    return tableFile({ title: 'exports.rota', columns: COLUMNS, rows }, params);
  }
}

const inOrder = (one: string | null, other: string | null): number => {
  const [a, b] = [one ?? '', other ?? ''];
  return a < b ? -1 : a > b ? 1 : 0;
};
