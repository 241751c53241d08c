import { ListMemberships, SeePeople } from '@ketnoi/accounts';
import type { Actor } from '@ketnoi/kernel';
import { text } from '@ketnoi/messages';
import { Injectable } from '@nestjs/common';
import { ExportFile, type ExportParams, type MadeFile } from '../exports/export-file.js';
import { allPages } from '../exports/all-pages.js';
import { tableFile } from '../exports/table-file.js';

const COLUMNS = [
  'columns.person',
  'columns.latin-name',
  'columns.role',
  'columns.email',
  'columns.mobile',
  'columns.id',
] as const;
/** More people than any fair gives roles to. */
const MOST = 50_000;

/** `people`: everybody with a role at a fair, for its organisers; `format` csv or xlsx. What people say of themselves does not come back. */
@Injectable()
export class PeopleFile extends ExportFile {
  readonly kind = 'people';

  constructor(
    private readonly memberships: ListMemberships,
    private readonly people: SeePeople,
  ) {
    super();
  }

  async make(actor: Actor, params: ExportParams): Promise<MadeFile | null> {
    const held = await allPages((page) => this.memberships.ofFair(actor, params.fairId, page), MOST);
    if (!held) return null;
    const seen = await this.people.execute(
      actor,
      held.map(({ personId }) => personId),
    );
    const byId = new Map(seen.map((person) => [person.id, person]));
    const rows = held.flatMap(({ personId, role }) => {
      const person = byId.get(personId);
      if (!person) return [];
      const told = text(params.language, 'values.fair-role', { role });
      return [[person.ownName, person.latinName, told, person.email, person.mobile, personId]];
    });
    return tableFile({ title: 'exports.people', columns: COLUMNS, rows }, params);
  }
}
