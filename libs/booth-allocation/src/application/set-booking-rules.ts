import { Injectable } from '@nestjs/common';
import { type Actor, AuditTrail, err, hasFairRole, type Result, UnitOfWork } from '@ketnoi/kernel';
import { type BookingRules, type BookingRulesProblem, checkBookingRules } from '../domain/booking-rules.js';
import { FloorPlans } from './ports/floor-plans.js';

/** An organiser says when booking is open, how long a hold lasts and how many booths a company may claim. Setting the same again changes nothing. */
@Injectable()
export class SetBookingRules {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly plans: FloorPlans,
    private readonly audit: AuditTrail,
  ) {}

  async execute(
    actor: Actor,
    rules: BookingRules,
  ): Promise<Result<BookingRules, BookingRulesProblem | { readonly code: 'not-found' }>> {
    if (!hasFairRole(actor, rules.fairId, 'organiser')) return err({ code: 'not-found' });
    const checked = checkBookingRules(rules);
    if (!checked.ok) return checked;
    await this.unitOfWork.run(async () => {
      await this.plans.setRules(rules);
      await this.audit.record({
        fairId: rules.fairId,
        actorId: actor.personId,
        byRight: 'organiser',
        action: 'set-booking-rules',
        subjectType: 'fair',
        subjectId: rules.fairId,
        detail: { ...rules },
        requestId: actor.requestId,
      });
    });
    return checked;
  }
}
