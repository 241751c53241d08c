import type { Actor } from '@ketnoi/kernel';
import { ShowTimetables } from '@ketnoi/meetings';
import { Injectable } from '@nestjs/common';
import { ExportFile, type ExportParams, type MadeFile } from '../../exports/export-file.js';
import { tableFile } from '../../exports/table-file.js';
import { toReached } from './reached.type.js';

const COLUMNS = [
  'columns.version',
  'columns.released-at',
  'columns.held',
  'columns.most-held',
  'columns.gap-percent',
  'columns.idle-gaps',
] as const;

/** `timetable-versions`: what was released when and what each came to, for those who oversee the fair; `format` csv or xlsx. */
@Injectable()
export class VersionsFile extends ExportFile {
  readonly kind = 'timetable-versions';

  constructor(private readonly show: ShowTimetables) {
    super();
  }

  async make(actor: Actor, params: ExportParams): Promise<MadeFile | null> {
    const versions = await this.show.versions(actor, params.fairId);
    if (!versions.ok) return null;
    const rows = versions.value.map((version) => {
      const { held, mostMeetings, gapPercent, gaps } = toReached(version);
      return [version.versionNumber, version.releasedAt, held, mostMeetings, gapPercent, gaps];
    });
    return tableFile({ title: 'exports.timetable-versions', columns: COLUMNS, rows }, params);
  }
}
