import { Injectable } from '@nestjs/common';
import { type Actor, err, type FairId, IdempotencyStore, Ids, ok, type Result } from '@ketnoi/kernel';
import { checkFair, type FairEntries } from '../domain/fair.js';
import { invalid, type InvalidEntries, Problems } from '../domain/problem.js';
import { Journal } from './journal.js';
import { Fairs } from './ports/fairs.js';
import { notFound, type WritingRefusal } from './refusal.js';

/** Somebody who organises a fair already founds another, and organises it. */
@Injectable()
export class CreateFair {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly fairs: Fairs,
    private readonly journal: Journal,
    private readonly ids: Ids,
  ) {}

  async execute(
    actor: Actor,
    entries: FairEntries,
    idempotencyKey: string,
  ): Promise<Result<{ readonly fairId: FairId }, WritingRefusal>> {
    if (!actor.fairRoles.some(({ role }) => role === 'organiser')) return err(notFound);
    const checked = checkFair(entries);
    if (!checked.ok) return checked;
    return this.idempotency.decideOnce(
      { actorId: actor.personId, operation: 'create-fair', key: idempotencyKey, request: entries },
      () => this.create(actor, entries),
    );
  }

  private async create(actor: Actor, entries: FairEntries): Promise<Result<{ fairId: FairId }, WritingRefusal>> {
    const fairId = this.ids.next<'fair'>();
    const added = await this.fairs.add({ ...entries, id: fairId, fictional: false }, actor.personId);
    if (!added.ok) return err(slugTaken());
    await this.journal.write(
      actor,
      { fairId, action: 'create-fair', subject: ['fair', fairId], detail: entries },
      { type: 'fair-created', fairId, payload: { slug: entries.slug } },
    );
    return ok({ fairId });
  }
}

export const slugTaken = (): InvalidEntries => invalid(new Problems().add('slug', 'exists-already').list);
