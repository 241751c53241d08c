import { Injectable } from '@nestjs/common';
import { type Actor, err, ok, type Result, UnitOfWork } from '@ketnoi/kernel';
import { MOST_OFFER_HOURS, WAITLIST_ORDERS, type WaitlistRules } from '../../domain/waitlist/waitlist-order.js';
import type { WaitlistProblem } from '../../domain/waitlist/check-entry.js';
import { DrawChronicle } from '../draws/draw-chronicle.js';
import { NOT_FOUND, type NotFound, organises } from '../draws/draw-refusals.js';
import { Waitlist } from './ports/waitlist.js';

/** An organiser states in which order freed booths are offered and how long an offer stands. Offers that stand keep their deadlines. */
@Injectable()
export class SetWaitlistRules {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly waitlist: Waitlist,
    private readonly chronicle: DrawChronicle,
  ) {}

  async execute(
    actor: Actor,
    rules: WaitlistRules,
  ): Promise<
    Result<WaitlistRules, NotFound | { readonly code: 'invalid-input'; readonly problems: readonly WaitlistProblem[] }>
  > {
    const { fairId, offerHours, orderedBy } = rules;
    if (!organises(actor, fairId)) return err(NOT_FOUND);
    const hoursOk = Number.isInteger(offerHours) && offerHours >= 1 && offerHours <= MOST_OFFER_HOURS;
    if (!hoursOk || !WAITLIST_ORDERS.includes(orderedBy))
      return err({
        code: 'invalid-input',
        problems: [{ path: hoursOk ? 'orderedBy' : 'offerHours', code: 'value-out-of-range' }],
      });
    await this.unitOfWork.run(async () => {
      await this.waitlist.setRules(rules);
      await this.chronicle.write(actor, {
        fairId,
        action: 'set-waitlist-rules',
        subjectType: 'fair',
        subjectId: fairId,
        detail: { orderedBy, offerHours },
      });
    });
    return ok(rules);
  }
}
