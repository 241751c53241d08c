import { Injectable } from '@nestjs/common';
import { type Actor, AuditTrail, err, hasFairRole, type Result, UnitOfWork } from '@ketnoi/kernel';
import { type BookingRules, type BookingRulesProblem, checkBookingRules } from '../domain/booking-rules.js';
import { type BookingTerms, DEFAULT_TERMS } from '../domain/booking-terms.js';
import { FairRules } from './ports/fair-rules.js';

/** Terms that are left out stay as they are. */
export type BookingRulesWish = Omit<BookingRules, keyof BookingTerms> & { readonly terms?: Partial<BookingTerms> };

/**
 * An organiser says when booking is open, how long a hold lasts, how many booths a company may claim, and on what terms.
 * Setting the same again changes nothing. Bookings that stand keep the terms they were approved on.
 */
@Injectable()
export class SetBookingRules {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly fairRules: FairRules,
    private readonly audit: AuditTrail,
  ) {}

  async execute(
    actor: Actor,
    wish: BookingRulesWish,
  ): Promise<Result<BookingRules, BookingRulesProblem | { readonly code: 'not-found' }>> {
    if (!hasFairRole(actor, wish.fairId, 'organiser')) return err({ code: 'not-found' });
    return this.unitOfWork.run(async () => {
      const { terms, ...limits } = wish;
      const checked = checkBookingRules({
        ...DEFAULT_TERMS,
        ...(await this.fairRules.find(wish.fairId)),
        ...terms,
        ...limits,
      });
      if (!checked.ok) return checked;
      await this.fairRules.set(checked.value);
      await this.audit.record({
        fairId: wish.fairId,
        actorId: actor.personId,
        byRight: 'organiser',
        action: 'set-booking-rules',
        subjectType: 'fair',
        subjectId: wish.fairId,
        detail: { ...checked.value },
        requestId: actor.requestId,
      });
      return checked;
    });
  }
}
