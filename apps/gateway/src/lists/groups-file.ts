import { SeePeople } from '@ketnoi/accounts';
import { cellsOfGroup, GROUP_LIST, ListGroupMembers } from '@ketnoi/directory';
import { GROUP_LIST_ASIDE, GROUP_LIST_HEADINGS } from '@ketnoi/documents';
import { type Actor, stampOf } from '@ketnoi/kernel';
import { text } from '@ketnoi/messages';
import { Injectable } from '@nestjs/common';
import { ExportFile, type ExportParams, type MadeFile } from '../exports/export-file.js';
import { tableFile } from '../exports/table-file.js';

const { group: GROUP, members: MEMBERS, id: ID, stamp: STAMP } = GROUP_LIST_HEADINGS;
const COLUMNS = [GROUP, ...GROUP_LIST_ASIDE, MEMBERS, ID, STAMP];

/** `groups`: every group of a fair with its firms, for organisers, who take it back with others; `format` csv or xlsx. */
@Injectable()
export class GroupsFile extends ExportFile {
  readonly kind = 'groups';

  constructor(
    private readonly members: ListGroupMembers,
    private readonly people: SeePeople,
  ) {
    super();
  }

  async make(actor: Actor, params: ExportParams): Promise<MadeFile | null> {
    const listed = await this.members.execute(actor, params.fairId);
    if (!listed) return null;
    const leaderIds = [...new Set(listed.groups.map(({ leaderId }) => leaderId))];
    const leaders = new Map((await this.people.execute(actor, leaderIds)).map((person) => [person.id, person]));
    const rows = listed.groups.map((group) => {
      const cells = cellsOfGroup(group);
      const leader = leaders.get(group.leaderId);
      return [
        ...[cells.group, text(params.language, 'values.group-kind', { kind: group.kind })],
        ...[leader?.ownName ?? null, leader?.email ?? null],
        ...[group.members.map(({ shortName }) => shortName).join('; ') || null, cells.members || null],
        ...[group.id, stampOf(GROUP_LIST, cells)],
      ];
    });
    return tableFile({ title: 'exports.groups', columns: COLUMNS, rows }, params);
  }
}
