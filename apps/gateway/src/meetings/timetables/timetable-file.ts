import type { CellOut } from '@ketnoi/documents';
import type { Actor, Language } from '@ketnoi/kernel';
import { type AgendaMeeting, ListTimetable } from '@ketnoi/meetings';
import { text } from '@ketnoi/messages';
import { Injectable } from '@nestjs/common';
import { ExportFile, type ExportParams, type MadeFile } from '../../exports/export-file.js';
import { tableFile } from '../../exports/table-file.js';

const COLUMNS = [
  'columns.agenda-day',
  'columns.agenda-from',
  'columns.agenda-until',
  'columns.meeting-buyer',
  'columns.supplier',
  'columns.others',
  'columns.agenda-place',
  'columns.agenda-interpreter',
] as const;

/** `timetable`: all meetings for organisers, of the working timetable or with `source` released of the newest version; `format` csv or xlsx. */
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
    const { meetings, timeZone } = found.value;
    const day = new Intl.DateTimeFormat('en-CA', { timeZone });
    const clock = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' });
    const rows = meetings.map((meeting) => [
      day.format(meeting.startsAt),
      clock.format(meeting.startsAt),
      clock.format(meeting.endsAt),
      ...whoAndWhere(meeting, params.language),
    ]);
    return tableFile({ title: 'exports.timetable', columns: COLUMNS, rows }, params);
  }
}

function whoAndWhere(meeting: AgendaMeeting, language: Language): CellOut[] {
  const { placeKind, placeNumber, hallName } = meeting;
  const place = text(language, 'values.agenda-place', { kind: placeKind, number: placeNumber });
  return [
    meeting.buyerName,
    meeting.supplierName,
    meeting.otherNames ?? null,
    [place, hallName].filter(Boolean).join(' · '),
    meeting.interpreterName,
  ];
}
