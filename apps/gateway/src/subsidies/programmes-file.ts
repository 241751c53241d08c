import { leftOf, type SubsidyProgramme, ViewSubsidies } from '@ketnoi/booth-allocation';
import type { CellOut } from '@ketnoi/documents';
import type { Actor, Language } from '@ketnoi/kernel';
import { text } from '@ketnoi/messages';
import { Injectable } from '@nestjs/common';
import { ExportFile, type ExportParams, type MadeFile } from '../exports/export-file.js';
import { tableFile } from '../exports/table-file.js';

const COLUMNS = [
  'columns.programme',
  'columns.programme-decision',
  'columns.subsidised-costs',
  'columns.subsidy-percent',
  'columns.most-per-firm',
  'columns.requests-from',
  'columns.requests-until',
  'columns.papers',
  'columns.budget',
  'columns.reserved',
  'columns.settled',
  'columns.budget-left',
] as const;

/** `subsidy-programmes`: every programme of a fair with what it has, has promised and has left, for organisers and officers; `format` csv or xlsx. Đồng. */
@Injectable()
export class ProgrammesFile extends ExportFile {
  readonly kind = 'subsidy-programmes';

  constructor(private readonly view: ViewSubsidies) {
    super();
  }

  async make(actor: Actor, params: ExportParams): Promise<MadeFile | null> {
    const programmes = await this.view.budgets(actor, params.fairId);
    if (!programmes) return null;
    const rows = programmes.map((programme) => cellsOf(programme, params.language));
    return tableFile({ title: 'exports.subsidy-programmes', columns: COLUMNS, rows }, params);
  }
}

const cellsOf = (programme: SubsidyProgramme, language: Language): CellOut[] => [
  programme.name,
  programme.decisionNumber,
  programme.covers.map((cost) => text(language, 'values.subsidised-cost', { cost })).join(', '),
  programme.percent,
  programme.mostPerFirm,
  programme.opensAt,
  programme.closesAt,
  programme.papers.map(({ code, names }) => names[language] ?? names.en ?? names.vi ?? code).join(', ') || null,
  programme.budget,
  programme.reserved,
  programme.settled,
  leftOf(programme),
];
