import type { CellOut } from '@ketnoi/documents';
import type { Actor } from '@ketnoi/kernel';
import { clockOf, ListStandby } from '@ketnoi/meetings';
import { Injectable } from '@nestjs/common';
import { ExportFile, type ExportParams, type MadeFile } from '../../exports/export-file.js';
import { tableFile } from '../../exports/table-file.js';

const COLUMNS = [
  'columns.agenda-day',
  'columns.agenda-from',
  'columns.standby-instead-buyer',
  'columns.standby-instead-supplier',
  'columns.position',
  'columns.standby-buyer',
  'columns.standby-supplier',
] as const;

/** `standby`: who could step in where a meeting falls through, for the desk and those who oversee the fair; `format` csv or xlsx. */
@Injectable()
export class StandbyFile extends ExportFile {
  readonly kind = 'standby';

  constructor(private readonly list: ListStandby) {
    super();
  }

  async make(actor: Actor, params: ExportParams): Promise<MadeFile | null> {
    const found = await this.list.execute(actor, params.fairId);
    if (!found.ok) return null;
    const clock = clockOf(found.value.timeZone);
    const rows = found.value.pairs.map(({ times, insteadNames, position, buyerName, supplierName }): CellOut[] => {
      const { day, from } = times ? clock(times.startsAt) : { day: null, from: null };
      return [day, from, ...insteadNames, position, buyerName, supplierName];
    });
    return tableFile({ title: 'exports.standby', columns: COLUMNS, rows }, params);
  }
}
