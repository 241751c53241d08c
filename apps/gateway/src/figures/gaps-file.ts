import { FAIR_GAPS, type FairGap, ListFairGaps } from '@ketnoi/directory';
import { type Actor, allPages } from '@ketnoi/kernel';
import type { TextKey } from '@ketnoi/messages';
import { Injectable } from '@nestjs/common';
import { ExportFile, type ExportParams, type MadeFile } from '../exports/export-file.js';
import { tableFile } from '../exports/table-file.js';

const TITLES: Readonly<Record<FairGap, TextKey>> = {
  'without-meeting': 'exports.without-meeting',
  'incomplete-profile': 'exports.incomplete-profile',
  'need-without-request': 'exports.need-without-request',
};

/** `gaps`: the firms that a figure of the office leaves out, for organisers; `gap` says which, `format` csv or xlsx. */
@Injectable()
export class GapsFile extends ExportFile {
  readonly kind = 'gaps';

  constructor(private readonly list: ListFairGaps) {
    super();
  }

  async make(actor: Actor, params: ExportParams): Promise<MadeFile | null> {
    const gap = FAIR_GAPS.find((one) => one === params.values.gap);
    const firms = gap && (await allPages((page) => this.list.execute(actor, params.fairId, gap, page)));
    if (!gap || !firms) return null;
    const isCounted = gap === 'need-without-request';
    const rows = firms.map(({ shortName, count }) => (isCounted ? [shortName, count] : [shortName]));
    const columns: readonly TextKey[] = ['columns.company', ...(isCounted ? ['columns.open-needs' as const] : [])];
    return tableFile({ title: TITLES[gap], columns, rows }, params);
  }
}
