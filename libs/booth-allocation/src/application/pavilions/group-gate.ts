import { Injectable } from '@nestjs/common';
import { type Actor, type FairId, type GroupId, hasFairRole } from '@ketnoi/kernel';
import { type GroupAtFair, GroupsAtFair } from './ports/groups-at-fair.js';

export interface OpenGroup {
  readonly group: GroupAtFair;
  readonly organiser: boolean;
}

/** Lets a group's leader and organisers in; to others the group does not exist. */
@Injectable()
export class GroupGate {
  constructor(private readonly groups: GroupsAtFair) {}

  async open(actor: Actor, fairId: FairId, groupId: GroupId): Promise<OpenGroup | null> {
    const organiser = hasFairRole(actor, fairId, 'organiser');
    if (!organiser && !hasFairRole(actor, fairId, 'group-leader')) return null;
    const group = await this.groups.find(fairId, groupId);
    return group && (organiser || group.leaderId === actor.personId) ? { group, organiser } : null;
  }
}
