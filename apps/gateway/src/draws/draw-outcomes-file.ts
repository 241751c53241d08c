import { type DrawId, type FirmOutcome, ShowDraws } from '@ketnoi/booth-allocation';
import type { CellOut } from '@ketnoi/documents';
import { type Actor, isId, type Language } from '@ketnoi/kernel';
import { Injectable } from '@nestjs/common';
import { ExportFile, type ExportParams, type MadeFile } from '../exports/export-file.js';
import { tableFile } from '../exports/table-file.js';
import { toldOutcome, toldReason } from './told-outcome.js';

const COLUMNS = [
  'columns.company',
  'columns.applicant',
  'columns.points',
  'columns.lot',
  'columns.booths',
  'columns.granted-wish',
  'columns.satisfaction',
  'columns.outcome',
  'columns.reason',
] as const;

/** `draw-outcomes` with `drawId`, for organisers; `format` csv or xlsx. */
@Injectable()
export class DrawOutcomesFile extends ExportFile {
  readonly kind = 'draw-outcomes';

  constructor(private readonly show: ShowDraws) {
    super();
  }

  async make(actor: Actor, params: ExportParams): Promise<MadeFile | null> {
    const { fairId, language } = params;
    const { drawId = '' } = params.values;
    const outcomes = isId(drawId) ? await this.show.outcomes(actor, fairId, drawId as DrawId) : null;
    if (!outcomes?.ok || outcomes.value.length === 0) return null;
    const rows = outcomes.value.map((row) => cellsOf(row, language));
    return tableFile({ title: 'exports.draw-outcomes', columns: COLUMNS, rows }, params);
  }
}

const cellsOf = ({ companyName, outcome }: FirmOutcome, language: Language): CellOut[] => [
  companyName,
  outcome.applicant,
  outcome.points,
  outcome.lot,
  outcome.booths.map(({ number }) => number).join(', '),
  outcome.rank,
  outcome.satisfaction / 1000,
  toldOutcome(language, { ...outcome, code: outcome.outcome }),
  outcome.reasons.map((reason) => toldReason(language, reason)).join(' '),
];
