import { type CellOut, TIMETABLE_LIST_HEADINGS } from '@ketnoi/documents';
import { type Actor, stampOf } from '@ketnoi/kernel';
import { cellsOfMeeting, clockOf, ListTimetable, TIMETABLE_LIST } from '@ketnoi/meetings';
import { text, type TextKey } from '@ketnoi/messages';
import { Injectable } from '@nestjs/common';
import { ExportFile, type ExportParams, type MadeFile } from '../../exports/export-file.js';
import { tableFile } from '../../exports/table-file.js';

const { day, from, place, interpreter, buyer, supplier, others, id, stamp } = TIMETABLE_LIST_HEADINGS;
const COLUMNS: readonly TextKey[] = [
  ...[day, from, 'columns.agenda-until' as const, buyer, supplier, others],
  ...[place, 'columns.hall' as const, interpreter],
];

/**
 * `timetable`: all meetings for organisers, of the working timetable, to be edited and taken back, or with `source`
 * released of the newest version, which never changes; `format` csv or xlsx.
 */
@Injectable()
export class TimetableFile extends ExportFile {
  readonly kind = 'timetable';

  constructor(private readonly list: ListTimetable) {
    super();
  }

  async make(actor: Actor, params: ExportParams): Promise<MadeFile | null> {
    const source = params.values.source === 'released' ? 'released' : 'working';
    const found = await this.list.execute(actor, params.fairId, source);
    if (!found.ok) return null;
    const clock = clockOf(found.value.timeZone);
    const rows = found.value.meetings.map((meeting): CellOut[] => {
      const cells = cellsOfMeeting(meeting, clock);
      const { placeKind: kind, placeNumber: number } = meeting;
      return [
        ...[cells.day, cells.from, clock(meeting.endsAt).from, cells.buyer, cells.supplier, cells.others || null],
        ...[text(params.language, 'values.agenda-place', { kind, number }), meeting.hallName, meeting.interpreterName],
        ...(source === 'working' ? [meeting.requestId, stampOf(TIMETABLE_LIST, cells)] : []),
      ];
    });
    const columns = source === 'working' ? [...COLUMNS, id, stamp] : COLUMNS;
    return tableFile({ title: 'exports.timetable', columns, rows }, params);
  }
}
