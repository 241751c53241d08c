import type { CompanyId, FairId, GroupId, PersonId } from '@ketnoi/kernel';

export interface GroupMember {
  readonly companyId: CompanyId;
  readonly taxCode: string | null;
  readonly shortName: string;
}

export interface GroupAtFair {
  readonly fairId: FairId;
  readonly id: GroupId;
  readonly name: string;
  readonly leaderId: PersonId;
  readonly members: readonly GroupMember[];
}

/** Port: an association, delegation or agency and the companies that take part through it. */
export abstract class GroupsAtFair {
  abstract find(fairId: FairId, groupId: GroupId): Promise<GroupAtFair | null>;
}
