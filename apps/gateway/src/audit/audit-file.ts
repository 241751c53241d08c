import { type AuditView, ReadAuditLog } from '@ketnoi/accounts';
import type { CellOut } from '@ketnoi/documents';
import { allPages, type Actor, isId, type Language } from '@ketnoi/kernel';
import { text } from '@ketnoi/messages';
import { Injectable } from '@nestjs/common';
import { ExportFile, type ExportParams, type MadeFile } from '../exports/export-file.js';
import { tableFile } from '../exports/table-file.js';
import { auditFilter } from './audit.type.js';

const COLUMNS = [
  'columns.done-at',
  'columns.done-by',
  'columns.by-right',
  'columns.deed',
  'columns.for-company',
  'columns.subject',
  'columns.detail',
  'columns.id',
] as const;
/** What a spreadsheet still opens at once; who needs older entries narrows what is asked for, as the last row then says. */
const MOST = 20_000;
/** A cell holds no more in Excel. */
const LONGEST_DETAIL = 32_000;

/**
 * `audit`: what was done at a fair, for its organisers, newest first, narrowed as on the page by `action`, `actor` and
 * `company`; `format` csv or xlsx.
 */
@Injectable()
export class AuditFile extends ExportFile {
  readonly kind = 'audit';

  constructor(private readonly log: ReadAuditLog) {
    super();
  }

  async make(actor: Actor, params: ExportParams): Promise<MadeFile | null> {
    const { action, actor: actorId = null, company: companyId = null } = params.values;
    if ([actorId, companyId].some((id) => id !== null && !isId(id))) return null;
    const filter = auditFilter({ actions: action ? [action] : [], actorId, companyId });
    const entries = await allPages((page) => this.log.execute(actor, params.fairId, filter, page), MOST + 1);
    if (!entries) return null;
    const rows = entries.slice(0, MOST).map((entry) => cellsOf(entry, params.language));
    if (entries.length > MOST) rows.push(COLUMNS.map((_, at) => (at === 0 ? cutIn(params.language) : null)));
    return tableFile({ title: 'exports.audit', columns: COLUMNS, rows }, params);
  }
}

const cutIn = (language: Language): string => text(language, 'exports.audit-cut', { count: MOST });

const cellsOf = (entry: AuditView, language: Language): CellOut[] => [
  entry.at,
  entry.actorName ?? text(language, 'values.deed-right', { right: 'system' }),
  text(language, 'values.deed-right', { right: entry.byRight ?? 'none' }),
  entry.action,
  entry.companyName,
  entry.subjectName ?? `${entry.subjectType} ${entry.subjectId}`,
  entry.detail?.slice(0, LONGEST_DETAIL) ?? null,
  entry.id,
];
