import { type ListedRequest, type NamesOnPlan, ShowWishes } from '@ketnoi/booth-allocation';
import type { CellOut } from '@ketnoi/documents';
import type { Actor, Language } from '@ketnoi/kernel';
import { Injectable } from '@nestjs/common';
import { ExportFile, type ExportParams, type MadeFile } from '../exports/export-file.js';
import { tableFile } from '../exports/table-file.js';
import { toldWish } from './told-wish.js';

/** The first column names the firm to who reads points from an edited list. */
const COLUMNS = [
  'columns.tax-code',
  'columns.company',
  'columns.applicant',
  'columns.points',
  'columns.newcomer',
  'columns.wishes',
  'columns.any-booths',
  'columns.handed-in',
  'columns.granted',
] as const;

/** `draw-requests`: who wishes for what, for organisers; comes back as a list of priority points. `format` csv or xlsx. */
@Injectable()
export class DrawRequestsFile extends ExportFile {
  readonly kind = 'draw-requests';

  constructor(private readonly show: ShowWishes) {
    super();
  }

  async make(actor: Actor, params: ExportParams): Promise<MadeFile | null> {
    const all = await this.show.whole(actor, params.fairId);
    if (!all.ok) return null;
    const rows = all.value.rows.map((row) => cellsOf(row, all.value.names, params.language));
    return tableFile({ title: 'exports.draw-requests', columns: COLUMNS, rows }, params);
  }
}

const cellsOf = (listed: ListedRequest, names: NamesOnPlan, language: Language): CellOut[] => [
  listed.taxCode ?? listed.request.companyId,
  listed.companyName,
  listed.request.code,
  listed.standing.points,
  listed.standing.newcomer ? 'x' : null,
  listed.request.wishes.map((wish, i) => `${i + 1}. ${toldWish(language, wish, names)}`).join('\n'),
  listed.request.anyBooths,
  listed.changedAt,
  listed.granted ? 'x' : null,
];
