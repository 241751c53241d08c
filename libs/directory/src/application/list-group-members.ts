import { Injectable } from '@nestjs/common';
import { type Actor, type FairId, hasFairRole } from '@ketnoi/kernel';
import type { GroupMember, ListedGroup } from '../domain/group-list.js';
import { FairViews } from './ports/fair-views.js';
import type { Group } from './ports/fairs.js';
import { FirmLists } from './ports/firm-lists.js';

/** The groups of a fair with their firms, and all firms that could be in one. */
export interface GroupsWithMembers {
  readonly groups: readonly (Group & ListedGroup)[];
  readonly firms: readonly GroupMember[];
}

/** Which firms take part through which group, for organisers; null for everybody else. */
@Injectable()
export class ListGroupMembers {
  constructor(
    private readonly fairs: FairViews,
    private readonly lists: FirmLists,
  ) {}

  async execute(actor: Actor, fairId: FairId): Promise<GroupsWithMembers | null> {
    if (!hasFairRole(actor, fairId, 'organiser')) return null;
    const firms = (await this.lists.all(fairId)).map(({ company, participation }): GroupMember => {
      const { id, shortName, taxCode } = company;
      return { id, shortName, taxCode, groupId: participation.groupId };
    });
    const groups = (await this.fairs.groups(fairId)).map((group) => {
      return { ...group, members: firms.filter(({ groupId }) => groupId === group.id) };
    });
    return { groups, firms };
  }
}
