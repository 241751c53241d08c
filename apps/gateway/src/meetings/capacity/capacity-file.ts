import type { Actor } from '@ketnoi/kernel';
import { ShowCapacity } from '@ketnoi/meetings';
import { Injectable } from '@nestjs/common';
import { ExportFile, type ExportParams, type MadeFile } from '../../exports/export-file.js';
import { tableFile } from '../../exports/table-file.js';
import { capacityRows } from './capacity-rows.js';

const COLUMNS = ['columns.capacity-what', 'columns.capacity-count', 'columns.most-held', 'columns.most-value'] as const;

/**
 * `capacity`: what one thing more could add, what brings most first, and how far more tables and interpreters go, for
 * those who oversee the fair; `format` csv or xlsx. Each figure is a limit.
 */
@Injectable()
export class CapacityFile extends ExportFile {
  readonly kind = 'capacity';

  constructor(private readonly show: ShowCapacity) {
    super();
  }

  async make(actor: Actor, params: ExportParams): Promise<MadeFile | null> {
    const found = await this.show.execute(actor, params.fairId);
    if (!found.ok) return null;
    const rows = capacityRows(found.value, params.language);
    return tableFile({ title: 'exports.capacity', columns: COLUMNS, rows }, params);
  }
}
