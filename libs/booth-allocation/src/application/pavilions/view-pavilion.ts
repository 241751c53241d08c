import { Injectable } from '@nestjs/common';
import type { Actor, FairId, GroupId } from '@ketnoi/kernel';
import type { Pavilion } from '../../domain/pavilion/pavilion.js';
import { GroupGate } from './group-gate.js';
import type { GroupMember } from './ports/groups-at-fair.js';
import { Pavilions } from './ports/pavilions.js';

export interface ShownPavilion extends Pavilion {
  /** Those of the group, to whom its booths may be given. */
  readonly firms: readonly GroupMember[];
}

/** The pavilion of a group, for its leader and organisers; null for others and where there is none. */
@Injectable()
export class ViewPavilion {
  constructor(
    private readonly gate: GroupGate,
    private readonly pavilions: Pavilions,
  ) {}

  async execute(actor: Actor, fairId: FairId, groupId: GroupId): Promise<ShownPavilion | null> {
    const open = await this.gate.open(actor, fairId, groupId);
    const pavilion = open && (await this.pavilions.view(fairId, groupId));
    return pavilion && { ...pavilion, firms: open.group.members };
  }
}
