import { Injectable } from '@nestjs/common';
import { type Actor, actsFor, type CompanyId, err, type FairId, ok, type Result, UnitOfWork } from '@ketnoi/kernel';
import { waitlistEvent } from '../../domain/waitlist/events.js';
import { DrawChronicle, type DrawDeed } from '../draws/draw-chronicle.js';
import { NOT_FOUND, type NotFound } from '../draws/draw-refusals.js';
import { DrawRequests } from '../draws/ports/draw-requests.js';
import { Overtaken, untilNotOvertaken } from '../life/overtaken.js';
import { Waitlist } from './ports/waitlist.js';

/** The company has a booth offered: it answers that first. */
export interface OfferStands {
  readonly code: 'offer-stands';
}

export interface Leaving {
  readonly companyId: CompanyId;
  /** Why an organiser takes it off; kept in the audit log. */
  readonly reason: string | null;
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

  private async inside(
    actor: Actor,
    fairId: FairId,
    companyId: CompanyId,
  ): Promise<Result<{ readonly companyId: CompanyId }, NotFound | OfferStands>> {
    const left = await this.insideAll(actor, fairId, [{ companyId, reason: null }]);
    return left.ok ? ok({ companyId }) : left;
  }

  /** In a constant number of statements, inside a unit of work; answers how many waited until now. Refused: none of them leaves. */
  async insideAll(
    actor: Actor,
    fairId: FairId,
    leavings: readonly Leaving[],
  ): Promise<Result<number, NotFound | OfferStands>> {
    const reasons = new Map(leavings.map(({ companyId, reason }) => [companyId, reason]));
    const companyIds = [...reasons.keys()];
    const here = await this.requests.participants(fairId, companyIds);
    if (companyIds.some((companyId) => !here.has(companyId))) return err(NOT_FOUND);
    const entries = await this.waitlist.livingEntries(fairId, companyIds);
    if (entries.some(({ state }) => state === 'offered')) return err({ code: 'offer-stands' });
    const ids = entries.map(({ id }) => id).sort();
    if (!(await this.waitlist.moveAll(fairId, ids, 'waiting', 'left'))) throw new Overtaken(ids.join(', '));
    const deeds = entries.map(({ id: entryId, companyId }): DrawDeed => {
      const reason = reasons.get(companyId) ?? null;
      return {
        fairId,
        action: 'leave-waitlist',
        subjectType: 'waitlist-entry',
        subjectId: entryId,
        forCompanyId: companyId,
        ...(reason !== null && { detail: { reason } }),
        events: [waitlistEvent('waitlist-left', fairId, { entryId, companyId })],
      };
    });
    await this.chronicle.writeAll(actor, deeds);
    return ok(entries.length);
  }
}
