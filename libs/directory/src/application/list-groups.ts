import { Injectable } from '@nestjs/common';
import { type Actor, err, type FairId, hasFairRole, ok, type Result } from '@ketnoi/kernel';
import { FairViews } from './ports/fair-views.js';
import type { Group } from './ports/fairs.js';
import { type NotFound, notFound } from './refusal.js';

/** Organisers see every group of their fair, a leader those he or she leads. */
@Injectable()
export class ListGroups {
  constructor(private readonly fairs: FairViews) {}

  async execute(actor: Actor, fairId: FairId): Promise<Result<readonly Group[], NotFound>> {
    if (!hasFairRole(actor, fairId, 'organiser', 'group-leader')) return err(notFound);
    const groups = await this.fairs.groups(fairId);
    if (hasFairRole(actor, fairId, 'organiser')) return ok(groups);
    return ok(groups.filter((group) => group.leaderId === actor.personId));
  }
}
