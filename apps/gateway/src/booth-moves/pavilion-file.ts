import { ViewPavilion } from '@ketnoi/booth-allocation';
import { type Actor, type GroupId, isId } from '@ketnoi/kernel';
import { text } from '@ketnoi/messages';
import { Injectable } from '@nestjs/common';
import { ExportFile, type ExportParams, type MadeFile } from '../exports/export-file.js';
import { tableFile } from '../exports/table-file.js';

const COLUMNS = ['columns.booth', 'columns.area', 'columns.company', 'columns.tax-code', 'columns.state'] as const;

/** `pavilion`, with `groupId`: the booths of a group and whose they are, for its leader and organisers; `format` csv or xlsx. */
@Injectable()
export class PavilionFile extends ExportFile {
  readonly kind = 'pavilion';

  constructor(private readonly view: ViewPavilion) {
    super();
  }

  async make(actor: Actor, params: ExportParams): Promise<MadeFile | null> {
    const { fairId, language, values } = params;
    const { groupId = '' } = values;
    const pavilion = isId(groupId) ? await this.view.execute(actor, fairId, groupId as GroupId) : null;
    if (!pavilion) return null;
    const taxCodes = new Map(pavilion.firms.map(({ companyId, taxCode }) => [companyId, taxCode]));
    const rows = pavilion.booths.map(({ number, areaDm2, companyId, companyName, state }) => [
      number,
      areaDm2 / 100,
      companyName,
      (companyId && taxCodes.get(companyId)) ?? null,
      state && text(language, 'values.booking-state', { state }),
    ]);
    return tableFile({ title: 'exports.pavilion', columns: COLUMNS, rows }, params);
  }
}
