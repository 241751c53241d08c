import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type BoothId,
  err,
  type FairId,
  hasFairRole,
  type IdempotencyConflict,
  IdempotencyStore,
  ok,
  type Result,
} from '@ketnoi/kernel';
import { BoothGuard } from './booth-guard.js';
import { PlanJournal } from './plan-journal.js';
import { DrawnHalls } from './ports/drawn-halls.js';

export type RemoveBoothRefusal =
  | { readonly code: 'not-found' }
  | { readonly code: 'booth-claimed' }
  | { readonly code: 'booth-has-history' }
  | IdempotencyConflict;

type Answer = Result<{ readonly boothId: BoothId }, RemoveBoothRefusal>;

/**
 * An organiser removes a booth that was drawn by mistake. One that was ever booked is part of somebody's papers: it is
 * taken off the plan instead.
 */
@Injectable()
export class RemoveBooth {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly halls: DrawnHalls,
    private readonly guard: BoothGuard,
    private readonly journal: PlanJournal,
  ) {}

  async execute(actor: Actor, fairId: FairId, boothId: BoothId, idempotencyKey: string): Promise<Answer> {
    if (!hasFairRole(actor, fairId, 'organiser')) return err({ code: 'not-found' });
    return this.idempotency.decideOnce(
      { actorId: actor.personId, operation: 'remove-booth', key: idempotencyKey, request: { fairId, boothId } },
      () => this.remove(actor, fairId, boothId),
    );
  }

  private async remove(actor: Actor, fairId: FairId, boothId: BoothId): Promise<Answer> {
    if (!(await this.halls.hallOf(fairId, boothId))) return err({ code: 'not-found' });
    const closed = await this.guard.close(actor, fairId, [boothId]);
    if (!closed.ok) return err({ code: closed.error });
    const removed = await this.halls.remove(fairId, boothId);
    await this.guard.open(closed.value);
    if (!removed) return err({ code: 'booth-has-history' });
    await this.journal.write(actor, fairId, 'remove-booth', ['booth', boothId], {}, -1);
    return ok({ boothId });
  }
}
