import { Injectable } from '@nestjs/common';
import {
  type Actor,
  err,
  type FairId,
  type GroupId,
  hasFairRole,
  IdempotencyStore,
  Ids,
  ok,
  type PersonId,
  type Result,
} from '@ketnoi/kernel';
import { GROUP_KINDS, type GroupKind } from '../domain/participation.js';
import { invalid, Problems } from '../domain/problem.js';
import { Journal } from './journal.js';
import { Fairs } from './ports/fairs.js';
import { notFound, type WritingRefusal } from './refusal.js';

export interface GroupEntries {
  readonly fairId: FairId;
  readonly name: string;
  readonly kind: GroupKind;
  readonly leaderId: PersonId;
}

/** An organiser lets an association, delegation or agency register firms and speak for them. */
@Injectable()
export class CreateGroup {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly fairs: Fairs,
    private readonly journal: Journal,
    private readonly ids: Ids,
  ) {}

  async execute(
    actor: Actor,
    entries: GroupEntries,
    idempotencyKey: string,
  ): Promise<Result<{ readonly groupId: GroupId }, WritingRefusal>> {
    if (!hasFairRole(actor, entries.fairId, 'organiser')) return err(notFound);
    const problems = new Problems()
      .text('name', entries.name, 160)
      .unless(GROUP_KINDS.includes(entries.kind), 'kind', 'unusable');
    if (problems.list.length > 0) return err(invalid(problems.list));
    return this.idempotency.decideOnce(
      { actorId: actor.personId, operation: 'create-group', key: idempotencyKey, request: entries },
      () => this.create(actor, entries),
    );
  }

  private async create(actor: Actor, entries: GroupEntries): Promise<Result<{ groupId: GroupId }, WritingRefusal>> {
    const groupId = this.ids.next<'group'>();
    const added = await this.fairs.addGroup({ ...entries, id: groupId }, actor.personId);
    if (!added.ok) return err(invalid(new Problems().add('leaderId', 'unknown-id').list));
    const { fairId } = entries;
    await this.journal.write(actor, { fairId, action: 'create-group', subject: ['group', groupId], detail: entries });
    return ok({ groupId });
  }
}
