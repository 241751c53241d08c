import { Injectable } from '@nestjs/common';
import { type Actor, actsFor, type CompanyId, err, type FairId, ok, type Result, UnitOfWork } from '@ketnoi/kernel';
import { waitlistEvent } from '../../domain/waitlist/events.js';
import { DrawChronicle } from '../draws/draw-chronicle.js';
import { NOT_FOUND, type NotFound } from '../draws/draw-refusals.js';
import { DrawRequests } from '../draws/ports/draw-requests.js';
import { Overtaken, untilNotOvertaken } from '../life/overtaken.js';
import { Waitlist } from './ports/waitlist.js';

/** The company has a booth offered: it answers that first. */
export interface OfferStands {
  readonly code: 'offer-stands';
}

/** A company waits no longer. Leaving twice is leaving once. */
@Injectable()
export class LeaveWaitlist {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly waitlist: Waitlist,
    private readonly requests: DrawRequests,
    private readonly chronicle: DrawChronicle,
  ) {}

  async execute(
    actor: Actor,
    fairId: FairId,
    companyId: CompanyId,
  ): Promise<Result<{ readonly companyId: CompanyId }, NotFound | OfferStands>> {
    if (!actsFor(actor, fairId, companyId)) return err(NOT_FOUND);
    return untilNotOvertaken(() => this.unitOfWork.run(() => this.inside(actor, fairId, companyId)));
  }

  /** Inside a unit of work. `reason`: why an organiser takes it off; kept in the audit log. */
  async inside(
    actor: Actor,
    fairId: FairId,
    companyId: CompanyId,
    reason: string | null = null,
  ): Promise<Result<{ readonly companyId: CompanyId }, NotFound | OfferStands>> {
    if (!(await this.requests.participants(fairId, [companyId])).has(companyId)) return err(NOT_FOUND);
    const entry = await this.waitlist.livingEntry(fairId, companyId);
    if (!entry) return ok({ companyId });
    if (entry.state === 'offered') return err({ code: 'offer-stands' });
    if (!(await this.waitlist.move(entry, 'waiting', 'left'))) throw new Overtaken(entry.id);
    await this.chronicle.write(actor, {
      fairId,
      action: 'leave-waitlist',
      subjectType: 'waitlist-entry',
      subjectId: entry.id,
      forCompanyId: companyId,
      ...(reason !== null && { detail: { reason } }),
      events: [waitlistEvent('waitlist-left', fairId, { entryId: entry.id, companyId })],
    });
    return ok({ companyId });
  }
}
