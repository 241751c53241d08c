import { cellsOfLink, LINK_LIST, ListSignInLinks, SeePeople } from '@ketnoi/accounts';
import { LINK_LIST_ASIDE, LINK_LIST_HEADINGS } from '@ketnoi/documents';
import { type Actor, Clock, stampOf } from '@ketnoi/kernel';
import { text } from '@ketnoi/messages';
import { Injectable } from '@nestjs/common';
import { ExportFile, type ExportParams, type MadeFile } from '../exports/export-file.js';
import { tableFile } from '../exports/table-file.js';

const { person: PERSON, state: STATE, id: ID, stamp: STAMP } = LINK_LIST_HEADINGS;
const COLUMNS = [PERSON, ...LINK_LIST_ASIDE, STATE, ID, STAMP];

/**
 * `sign-in-links`: those that still open or opened something, without their secrets, for organisers, who take it back with
 * the ones to revoke; `format` csv or xlsx.
 */
@Injectable()
export class LinksFile extends ExportFile {
  readonly kind = 'sign-in-links';

  constructor(
    private readonly list: ListSignInLinks,
    private readonly people: SeePeople,
    private readonly clock: Clock,
  ) {
    super();
  }

  async make(actor: Actor, params: ExportParams): Promise<MadeFile | null> {
    const links = await this.list.execute(actor, params.fairId);
    if (!links) return null;
    const personIds = [...new Set(links.map(({ personId }) => personId))];
    const names = new Map((await this.people.execute(actor, personIds)).map(({ id, ownName }) => [id, ownName]));
    const rows = links.map((link) => {
      const cells = cellsOfLink(link, names.get(link.personId) ?? '', this.clock.now());
      const state = text(params.language, 'values.link-state', { state: cells.state });
      return [cells.person, link.usedAt, link.expiresAt, state, link.id, stampOf(LINK_LIST, cells)];
    });
    return tableFile({ title: 'exports.sign-in-links', columns: COLUMNS, rows }, params);
  }
}
