import { Injectable } from '@nestjs/common';
import {
  type Actor,
  err,
  type FairId,
  type IdempotencyConflict,
  IdempotencyStore,
  Ids,
  ok,
  type Result,
  type SeminarId,
} from '@ketnoi/kernel';
import { meetingsEvent } from '../../domain/events.js';
import { Chronicle } from '../chronicle.js';
import { FairSetup } from '../ports/fair-setup.js';
import { type InvalidInput, invalidInput, type NotFound, notFound, organises } from '../refusals.js';

export interface SeminarPlan {
  /** Absent = a new one. */
  readonly id?: SeminarId;
  readonly title: string;
  readonly room: string | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** Plans a seminar or changes its plan. Those who attend it hold no meetings meanwhile. */
@Injectable()
export class PlanSeminar {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly setup: FairSetup,
    private readonly ids: Ids,
    private readonly chronicle: Chronicle,
  ) {}

  execute(
    actor: Actor,
    fairId: FairId,
    plan: SeminarPlan,
    idempotencyKey: string,
  ): Promise<Result<{ readonly seminarId: SeminarId }, NotFound | InvalidInput | IdempotencyConflict>> {
    const work = (): Promise<Result<{ readonly seminarId: SeminarId }, NotFound | InvalidInput>> =>
      this.plan(actor, fairId, plan);
    return this.idempotency.decideOnce(
      { actorId: actor.personId, operation: 'plan-seminar', key: idempotencyKey, request: { fairId, plan } },
      work,
    );
  }

  private async plan(
    actor: Actor,
    fairId: FairId,
    plan: SeminarPlan,
  ): Promise<Result<{ readonly seminarId: SeminarId }, NotFound | InvalidInput>> {
    if (!organises(actor, fairId)) return err(notFound('fair'));
    const problems = [
      ...(plan.title.trim() === '' ? [{ path: 'title', code: 'required' }] : []),
      ...(plan.title.length > 200 ? [{ path: 'title', code: 'too-long' }] : []),
      ...((plan.room ?? '').length > 80 ? [{ path: 'room', code: 'too-long' }] : []),
      ...(plan.endsAt <= plan.startsAt ? [{ path: 'endsAt', code: 'ends-before-it-starts' }] : []),
    ];
    if (problems.length > 0) return err(invalidInput(problems));
    const known = await this.setup.seminars(fairId);
    if (plan.id && !known.some((s) => s.id === plan.id)) return err(notFound('seminar'));
    const id = plan.id ?? (this.ids.next() as SeminarId);
    await this.setup.saveSeminar(fairId, { ...plan, id });
    await this.chronicle.write(actor, {
      fairId,
      action: 'plan-seminar',
      subjectType: 'seminar',
      subjectId: id,
      detail: plan,
      events: [meetingsEvent('fair-set-up-changed', fairId, { part: 'seminars' })],
    });
    return ok({ seminarId: id });
  }
}
