import { Injectable } from '@nestjs/common';
import {
  type Actor,
  actsFor,
  type CompanyId,
  err,
  type FairId,
  type IdempotencyConflict,
  IdempotencyStore,
  Ids,
  ok,
  type Result,
  UnitOfWork,
} from '@ketnoi/kernel';
import { checkWaitedFor, type WaitlistProblem } from '../../domain/waitlist/check-entry.js';
import { waitlistEvent } from '../../domain/waitlist/events.js';
import type { WaitedFor, WaitlistEntryId } from '../../domain/waitlist/waitlist-entry.js';
import { DrawChronicle } from '../draws/draw-chronicle.js';
import { NOT_FOUND, type NotFound } from '../draws/draw-refusals.js';
import { DrawRequests } from '../draws/ports/draw-requests.js';
import { Waitlist } from './ports/waitlist.js';

export interface WaitingWish extends WaitedFor {
  readonly fairId: FairId;
  readonly companyId: CompanyId;
}

export type JoinWaitlistRefusal =
  | NotFound
  | { readonly code: 'invalid-input'; readonly problems: readonly WaitlistProblem[] }
  | { readonly code: 'not-an-exhibitor' }
  | { readonly code: 'already-waiting' }
  | IdempotencyConflict;

/** A company waits for a booth of a zone, kind and size. Whoever wants something else leaves and joins anew, at the end. */
@Injectable()
export class JoinWaitlist {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly unitOfWork: UnitOfWork,
    private readonly waitlist: Waitlist,
    private readonly requests: DrawRequests,
    private readonly ids: Ids,
    private readonly chronicle: DrawChronicle,
  ) {}

  async execute(
    actor: Actor,
    wish: WaitingWish,
    idempotencyKey: string,
  ): Promise<Result<{ readonly entryId: WaitlistEntryId }, JoinWaitlistRefusal>> {
    if (!actsFor(actor, wish.fairId, wish.companyId)) return err(NOT_FOUND);
    return this.idempotency.decideOnce(
      { actorId: actor.personId, operation: 'join-waitlist', key: idempotencyKey, request: wish },
      () => this.join(actor, wish),
    );
  }

  private async join(
    actor: Actor,
    wish: WaitingWish,
  ): Promise<Result<{ readonly entryId: WaitlistEntryId }, JoinWaitlistRefusal>> {
    const { fairId, companyId } = wish;
    const supplies = (await this.requests.participants(fairId, [companyId])).get(companyId);
    if (supplies === undefined) return err(NOT_FOUND);
    if (!supplies) return err({ code: 'not-an-exhibitor' });
    const problems = checkWaitedFor(wish, await this.waitlist.zones(fairId));
    if (problems.length > 0) return err({ code: 'invalid-input', problems });
    const entryId = this.ids.next<'waitlist-entry'>();
    const joinedAt = await this.unitOfWork.now();
    const entry = { ...wish, id: entryId, state: 'waiting', joinedAt } as const;
    if (!(await this.waitlist.add(entry, actor.personId))) return err({ code: 'already-waiting' });
    await this.chronicle.write(actor, {
      fairId,
      action: 'join-waitlist',
      subjectType: 'waitlist-entry',
      subjectId: entryId,
      forCompanyId: companyId,
      events: [waitlistEvent('waitlist-joined', fairId, { entryId, companyId })],
    });
    return ok({ entryId });
  }
}
