import { Injectable } from '@nestjs/common';
import type { Actor, FairId, GroupId } from '@ketnoi/kernel';
import type { Pavilion } from '../../domain/pavilion/pavilion.js';
import { GroupGate } from './group-gate.js';
import { Pavilions } from './ports/pavilions.js';

/** The pavilion of a group, for its leader and organisers; null for others and where there is none. */
@Injectable()
export class ViewPavilion {
  constructor(
    private readonly gate: GroupGate,
    private readonly pavilions: Pavilions,
  ) {}

  async execute(actor: Actor, fairId: FairId, groupId: GroupId): Promise<Pavilion | null> {
    const open = await this.gate.open(actor, fairId, groupId);
    return open && this.pavilions.view(fairId, groupId);
  }
}
