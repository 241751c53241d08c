import { type GroupAtFair, GroupsAtFair } from '@ketnoi/booth-allocation';
import type { CompanyId, FairId, GroupId, PersonId } from '@ketnoi/kernel';
import { Injectable } from '@nestjs/common';
import { CurrentTransaction } from '../../transactions/current-transaction.js';

@Injectable()
export class SqlGroupsAtFair extends GroupsAtFair {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  async find(fairId: FairId, id: GroupId): Promise<GroupAtFair | null> {
    const manager = this.current.get();
    const [group]: { name: string; leader_id: PersonId }[] = await manager.query(
      'SELECT name, leader_id FROM company_groups WHERE fair_id = ? AND id = ?',
      [fairId, id],
    );
    if (!group) return null;
    const members: { company_id: CompanyId; tax_code: string | null; short_name: string }[] = await manager.query(
      `SELECT p.company_id, c.tax_code, c.short_name FROM participations p JOIN companies c ON c.id = p.company_id
       WHERE p.fair_id = ? AND p.group_id = ? ORDER BY p.company_id`,
      [fairId, id],
    );
    return {
      fairId,
      id,
      name: group.name,
      leaderId: group.leader_id,
      members: members.map((row) => ({
        companyId: row.company_id,
        taxCode: row.tax_code,
        shortName: row.short_name,
      })),
    };
  }
}
