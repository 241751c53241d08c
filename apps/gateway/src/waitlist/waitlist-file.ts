import {
  cellsOfEntry,
  LARGEST_AREA_DM2,
  type PlacedEntry,
  ShowWaitlist,
  WAITLIST_LIST,
} from '@ketnoi/booth-allocation';
import type { CellOut } from '@ketnoi/documents';
import { type Actor, stampOf } from '@ketnoi/kernel';
import { Injectable } from '@nestjs/common';
import { ExportFile, type ExportParams, type MadeFile } from '../exports/export-file.js';
import { tableFile } from '../exports/table-file.js';

const COLUMNS = [
  'columns.position',
  'columns.company',
  'columns.points',
  'columns.joined-at',
  'columns.least-area',
  'columns.most-area',
  'columns.kind',
  'columns.offered-booth',
  'columns.deadline',
  'columns.off-because',
  'columns.id',
  'columns.stamp',
] as const;

/** `waitlist`, for organisers, in the order of the fair, who take it back with whom to take off it; `format` csv or xlsx. */
@Injectable()
export class WaitlistFile extends ExportFile {
  readonly kind = 'waitlist';

  constructor(private readonly show: ShowWaitlist) {
    super();
  }

  async make(actor: Actor, params: ExportParams): Promise<MadeFile | null> {
    const places = await this.show.all(actor, params.fairId);
    if (!places.ok) return null;
    return tableFile({ title: 'exports.waitlist', columns: COLUMNS, rows: places.value.map(cellsOf) }, params);
  }
}

/** Areas in m²; no upper end is an empty cell. */
const cellsOf = (entry: PlacedEntry): CellOut[] => [
  entry.position,
  entry.companyName,
  entry.points,
  entry.joinedAt,
  entry.leastAreaDm2 / 100,
  entry.mostAreaDm2 === LARGEST_AREA_DM2 ? null : entry.mostAreaDm2 / 100,
  entry.kind,
  entry.offer?.boothNumber ?? null,
  entry.offer?.deadlineAt ?? null,
  null,
  entry.id,
  stampOf(WAITLIST_LIST, cellsOfEntry(entry)),
];
