import { BAN_LIST_HEADINGS, type CellOut } from '@ketnoi/documents';
import { type Actor, type Language, stampOf } from '@ketnoi/kernel';
import { BAN_LIST, BAN_LIST_COLUMNS, banId, cellsOfBan, ListBans, type ListedBan } from '@ketnoi/meetings';
import { Injectable } from '@nestjs/common';
import { ExportFile, type ExportParams, type MadeFile } from '../../exports/export-file.js';
import { tableFile } from '../../exports/table-file.js';
import { tellBanState } from './told-ban-state.js';

const COLUMNS = [
  ...BAN_LIST_COLUMNS.map((column) => BAN_LIST_HEADINGS[column]),
  BAN_LIST_HEADINGS.id,
  BAN_LIST_HEADINGS.stamp,
];

/** `bans`: pairs that organisers keep apart, for those who run the fair, to come back edited; `format` csv or xlsx. */
@Injectable()
export class BansFile extends ExportFile {
  readonly kind = 'bans';

  constructor(private readonly list: ListBans) {
    super();
  }

  async make(actor: Actor, params: ExportParams): Promise<MadeFile | null> {
    const bans = await this.list.execute(actor, params.fairId);
    if (!bans.ok) return null;
    const rows = bans.value.map((ban) => rowOf(ban, params.language));
    return tableFile({ title: 'exports.bans', columns: COLUMNS, rows }, params);
  }
}

function rowOf(ban: ListedBan, language: Language): CellOut[] {
  const cells = cellsOfBan(ban);
  const shown = { ...cells, state: tellBanState(cells.state, language) };
  const compared = BAN_LIST_COLUMNS.map((column) => shown[column] || null);
  return [...compared, banId(ban), stampOf(BAN_LIST, cells)];
}
