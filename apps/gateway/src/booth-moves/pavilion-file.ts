import { cellsOfPavilionBooth, PAVILION_LIST, ViewPavilion } from '@ketnoi/booth-allocation';
import { PAVILION_LIST_HEADINGS } from '@ketnoi/documents';
import { type Actor, type GroupId, isId, stampOf } from '@ketnoi/kernel';
import { text } from '@ketnoi/messages';
import { Injectable } from '@nestjs/common';
import { ExportFile, type ExportParams, type MadeFile } from '../exports/export-file.js';
import { tableFile } from '../exports/table-file.js';

const { booth, firm, id, stamp } = PAVILION_LIST_HEADINGS;
const COLUMNS = [booth, 'columns.area', 'columns.company', firm, 'columns.state', id, stamp] as const;

/** `pavilion`, with `groupId`: the booths of a group and whose they are, for its leader and organisers, to come back edited; `format` csv or xlsx. */
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
    const rows = pavilion.booths.map((one) => {
      const cells = cellsOfPavilionBooth(one, pavilion.firms);
      const state = one.state && text(language, 'values.booking-state', { state: one.state });
      return [
        ...[cells.booth, one.areaDm2 / 100, one.companyName, cells.firm || null, state],
        ...[one.boothId, stampOf(PAVILION_LIST, cells)],
      ];
    });
    return tableFile({ title: 'exports.pavilion', columns: COLUMNS, rows }, params);
  }
}
