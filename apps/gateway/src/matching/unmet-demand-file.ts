import type { CellOut } from '@ketnoi/documents';
import type { Actor, Language } from '@ketnoi/kernel';
import { LEAST_SHOWN, ShowLacks, type UnmetDemand } from '@ketnoi/meetings';
import { Injectable } from '@nestjs/common';
import { ExportFile, type ExportParams, type MadeFile } from '../exports/export-file.js';
import { tableFile } from '../exports/table-file.js';
import { tellUnmetDemand } from './told-lacks.js';

const COLUMNS = [
  'columns.lacking',
  'columns.lacking-buyers',
  'columns.lacking-needs',
  'columns.lacking-suppliers',
] as const;

/** `unmet-demand`: what suppliers would have to have, most buyers first, for organisers and officers; `format` csv or xlsx. */
@Injectable()
export class UnmetDemandFile extends ExportFile {
  readonly kind = 'unmet-demand';

  constructor(private readonly lacks: ShowLacks) {
    super();
  }

  async make(actor: Actor, params: ExportParams): Promise<MadeFile | null> {
    const found = await this.lacks.unmetDemand(actor, params.fairId);
    if (!found.ok) return null;
    const rows = found.value.map((lack) => rowOf(lack, params.language));
    return tableFile({ title: 'exports.unmet-demand', columns: COLUMNS, rows }, params);
  }
}

const rowOf = (lack: UnmetDemand, language: Language): CellOut[] => [
  tellUnmetDemand(lack, language),
  ...[lack.buyers, lack.needs, lack.suppliers].map((count) => count ?? `< ${LEAST_SHOWN}`),
];
