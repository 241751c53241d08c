import type { CellOut } from '@ketnoi/documents';
import { ViewCompanies } from '@ketnoi/directory';
import { allPages, type Actor, type CompanyId, type Page, type PageRequest } from '@ketnoi/kernel';
import { ShowTimetables, type UnscheduledView } from '@ketnoi/meetings';
import { Injectable } from '@nestjs/common';
import { ExportFile, type ExportParams, type MadeFile } from '../../exports/export-file.js';
import { tableFile } from '../../exports/table-file.js';
import { orNull } from '../answer.js';
import { toUnscheduled } from './timetable.type.js';
import { tellUnscheduled } from './told-unscheduled.js';

const COLUMNS = ['columns.meeting-buyer', 'columns.supplier', 'columns.left-out-why'] as const;

/** `left-out`: what the working timetable does not hold and why, for those who run the fair; `format` csv or xlsx. */
@Injectable()
export class LeftOutFile extends ExportFile {
  readonly kind = 'left-out';

  constructor(
    private readonly show: ShowTimetables,
    private readonly companies: ViewCompanies,
  ) {
    super();
  }

  async make(actor: Actor, params: ExportParams): Promise<MadeFile | null> {
    const working = await this.show.working(actor, params.fairId);
    if (!working.ok) return null;
    const read = async (page: PageRequest): Promise<Page<UnscheduledView> | null> =>
      orNull(await this.show.unscheduled(actor, params.fairId, working.value.id, page), (left) => left);
    const left = await allPages(read);
    if (!left) return null;
    const nameOf = await this.names(actor, left);
    const rows = left.map((request): CellOut[] => [
      nameOf(request.buyerId),
      nameOf(request.supplierId),
      tellUnscheduled(toUnscheduled(request), params.language),
    ]);
    return tableFile({ title: 'exports.left-out', columns: COLUMNS, rows }, params);
  }

  /** As the reader may see them; null for a company that is not. */
  private async names(actor: Actor, left: readonly UnscheduledView[]): Promise<(id: CompanyId) => string | null> {
    const ids = [...new Set(left.flatMap(({ buyerId, supplierId }) => [buyerId, supplierId]))];
    const cards = await this.companies.execute(actor, ids);
    const byId = new Map(cards.map(({ id, shortName }) => [id, shortName]));
    return (id) => byId.get(id) ?? null;
  }
}
