import { RIVAL_LIST_ASIDE, RIVAL_LIST_HEADINGS } from '@ketnoi/documents';
import { type Actor, stampOf } from '@ketnoi/kernel';
import { cellsOfRivals, ListRivals, RIVAL_LIST, rivalGroupId } from '@ketnoi/meetings';
import { Injectable } from '@nestjs/common';
import { ExportFile, type ExportParams, type MadeFile } from '../../exports/export-file.js';
import { tableFile } from '../../exports/table-file.js';
import { tellRivalGroup } from './told-rival-group.js';

const { rivals, id, stamp } = RIVAL_LIST_HEADINGS;
const COLUMNS = [...RIVAL_LIST_ASIDE, rivals, id, stamp];

/** `rivals`: groups of competitors, a row each, for those who run the fair, to come back edited; `format` csv or xlsx. */
@Injectable()
export class RivalsFile extends ExportFile {
  readonly kind = 'rivals';

  constructor(private readonly list: ListRivals) {
    super();
  }

  async make(actor: Actor, params: ExportParams): Promise<MadeFile | null> {
    const groups = await this.list.execute(actor, params.fairId);
    if (!groups.ok) return null;
    const rows = groups.value.map((group, at) => {
      const [groupId, cells] = [rivalGroupId(at), cellsOfRivals(group)];
      return [tellRivalGroup(groupId, params.language), cells.rivals, groupId, stampOf(RIVAL_LIST, cells)];
    });
    return tableFile({ title: 'exports.rivals', columns: COLUMNS, rows }, params);
  }
}
