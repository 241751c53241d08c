import { cellsOfGrant, GRANT_LIST, type GrantView, ViewSubsidies } from '@ketnoi/booth-allocation';
import type { CellOut } from '@ketnoi/documents';
import { type Actor, type Language, stampOf } from '@ketnoi/kernel';
import { text } from '@ketnoi/messages';
import { Injectable } from '@nestjs/common';
import { ExportFile, type ExportParams, type MadeFile } from '../exports/export-file.js';
import { tableFile } from '../exports/table-file.js';

const COLUMNS = [
  'columns.programme',
  'columns.programme-decision',
  'columns.company',
  'columns.tax-code',
  'columns.booth',
  'columns.subsidised-costs',
  'columns.state',
  'columns.full-price',
  'columns.city-share',
  'columns.firm-share',
  'columns.reserved',
  'columns.settled',
  'columns.decision',
  'columns.requested-at',
  'columns.decided-at',
  'columns.settled-at',
  'columns.reason',
  'columns.id',
  'columns.stamp',
] as const;

/** `subsidies`: every request of a fair with what became of it, for organisers and officers, who take it back with their decisions; `format` csv or xlsx. Đồng. */
@Injectable()
export class SubsidiesFile extends ExportFile {
  readonly kind = 'subsidies';

  constructor(private readonly view: ViewSubsidies) {
    super();
  }

  async make(actor: Actor, params: ExportParams): Promise<MadeFile | null> {
    const grants = await this.view.all(actor, params.fairId);
    if (!grants) return null;
    const rows = grants.map((grant) => cellsOf(grant, params.language));
    return tableFile({ title: 'exports.subsidies', columns: COLUMNS, rows }, params);
  }
}

const cellsOf = (grant: GrantView, language: Language): CellOut[] => [
  grant.programmeName,
  grant.programmeDecisionNumber,
  grant.companyName,
  grant.taxCode,
  grant.boothNumber,
  grant.costs.map((cost) => text(language, 'values.subsidised-cost', { cost })).join(', '),
  text(language, 'values.grant-state', { state: grant.state }),
  grant.total,
  grant.cityShare,
  grant.firmShare,
  grant.reserved,
  grant.settled,
  grant.decisionNumber,
  grant.requestedAt,
  grant.decidedAt,
  grant.settledAt,
  grant.reason,
  grant.id,
  stampOf(GRANT_LIST, cellsOfGrant(grant)),
];
