import { Injectable } from '@nestjs/common';
import { err, type FairId, type GroupId, Ids, ok, type PersonId, type Result } from '@ketnoi/kernel';
import { type Fair, Fairs, type Group } from '@ketnoi/directory';
import { CurrentTransaction } from '../transactions/current-transaction.js';
import { violatedKey } from '../transactions/database-errors.js';
import { FAIR_COLUMNS, type FairRow, GROUP_COLUMNS, toFair } from './fair-rows.js';

@Injectable()
export class SqlFairs extends Fairs {
  constructor(
    private readonly current: CurrentTransaction,
    private readonly ids: Ids,
  ) {
    super();
  }

  async find(id: FairId): Promise<Fair | null> {
    const [row]: FairRow[] = await this.current.get().query(`SELECT ${FAIR_COLUMNS} FROM fairs WHERE id = ?`, [id]);
    return row ? toFair(row) : null;
  }

  async ahead(): Promise<readonly FairId[]> {
    const rows: { id: FairId }[] = await this.current
      .get()
      .query('SELECT id FROM fairs WHERE ends_on >= DATE_SUB(UTC_DATE(), INTERVAL 1 DAY) ORDER BY id');
    return rows.map(({ id }) => id);
  }

  async add(fair: Fair, founder: PersonId): Promise<Result<void, 'slug-taken'>> {
    const added = await this.unlessSlugTaken(
      `INSERT INTO fairs (id, slug, names, venue, time_zone, starts_on, ends_on, fictional, created_by, created_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, UTC_TIMESTAMP(3))`,
      [
        fair.id,
        fair.slug,
        JSON.stringify(fair.names),
        fair.venue,
        fair.timeZone,
        fair.startsOn,
        fair.endsOn,
        fair.fictional,
        founder,
      ],
    );
    if (added.ok) await this.grant(founder, fair.id, 'organiser', founder);
    return added;
  }

  change(fair: Fair): Promise<Result<void, 'slug-taken'>> {
    return this.unlessSlugTaken(
      'UPDATE fairs SET slug = ?, names = ?, venue = ?, time_zone = ?, starts_on = ?, ends_on = ? WHERE id = ?',
      [fair.slug, JSON.stringify(fair.names), fair.venue, fair.timeZone, fair.startsOn, fair.endsOn, fair.id],
    );
  }

  async findGroup(fairId: FairId, id: GroupId): Promise<Group | null> {
    const [row]: Group[] = await this.current
      .get()
      .query(`SELECT ${GROUP_COLUMNS} FROM company_groups WHERE fair_id = ? AND id = ?`, [fairId, id]);
    return row ?? null;
  }

  async addGroup(group: Group, grantedBy: PersonId): Promise<Result<void, 'no-such-person'>> {
    const manager = this.current.required('A group');
    const people: object[] = await manager.query('SELECT 1 FROM people WHERE id = ? AND deactivated_at IS NULL', [
      group.leaderId,
    ]);
    if (people.length === 0) return err('no-such-person');
    await manager.query(
      `INSERT INTO company_groups (fair_id, id, name, kind, leader_id, created_at)
       VALUES (?, ?, ?, ?, ?, UTC_TIMESTAMP(3))`,
      [group.fairId, group.id, group.name, group.kind, group.leaderId],
    );
    await this.grant(group.leaderId, group.fairId, 'group-leader', grantedBy);
    return ok(undefined);
  }

  /** A role at a fair belongs to no company: the column then holds the empty text, so that the unique key compares. */
  private async grant(personId: PersonId, fairId: FairId, role: string, grantedBy: PersonId): Promise<void> {
    await this.current.required('A role').query(
      `INSERT INTO memberships (id, person_id, fair_id, company_id, role, granted_by, created_at)
       VALUES (?, ?, ?, '', ?, ?, UTC_TIMESTAMP(3)) ON DUPLICATE KEY UPDATE role = VALUES(role)`,
      [this.ids.next(), personId, fairId, role, grantedBy],
    );
  }

  private async unlessSlugTaken(sql: string, params: unknown[]): Promise<Result<void, 'slug-taken'>> {
    try {
      await this.current.required('A fair').query(sql, params);
      return ok(undefined);
    } catch (error) {
      if (violatedKey(error) !== 'uq_fairs_slug') throw error;
      return err('slug-taken');
    }
  }
}
