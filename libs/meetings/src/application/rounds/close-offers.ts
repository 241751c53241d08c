import { Injectable } from '@nestjs/common';
import { type FairId, UnitOfWork } from '@ketnoi/kernel';
import { meetingsEvent } from '../../domain/events.js';
import { DEFAULT_ROUND_SETTINGS, type SilenceRule } from '../../domain/settings/round-settings.js';
import { closeOffer } from '../../domain/wishes/close-offer.js';
import type { MeetingRequest } from '../../domain/wishes/meeting-request.js';
import { Chronicle } from '../chronicle.js';
import { FairSetup } from '../ports/fair-setup.js';
import { MeetingRequests } from '../ports/meeting-requests.js';

/** Offers closed in one transaction. */
const BATCH = 200;

/** Closes every offer whose deadline has passed, by its fair's silence rule. Run twice, it finds nothing the second time. */
@Injectable()
export class CloseOffers {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly requests: MeetingRequests,
    private readonly setup: FairSetup,
    private readonly chronicle: Chronicle,
  ) {}

  /** @returns how many offers were closed */
  async execute(): Promise<number> {
    for (let closed = 0; ;) {
      const batch = await this.unitOfWork.run(() => this.closeBatch());
      closed += batch;
      if (batch < BATCH) return closed;
    }
  }

  private async closeBatch(): Promise<number> {
    const overdue = await this.requests.overdueForChange(await this.unitOfWork.now(), BATCH);
    const byFair = new Map<FairId, MeetingRequest[]>();
    for (const offer of overdue) byFair.set(offer.fairId, [...(byFair.get(offer.fairId) ?? []), offer]);
    for (const [fairId, offers] of byFair) await this.closeAt(fairId, offers);
    return overdue.length;
  }

  private async closeAt(fairId: FairId, offers: readonly MeetingRequest[]): Promise<void> {
    const rule: SilenceRule = ((await this.setup.settings(fairId)) ?? DEFAULT_ROUND_SETTINGS).silenceRule;
    const counts = { accepted: 0, expired: 0, leftOpen: 0 };
    for (const offer of offers) {
      const closed = closeOffer(offer, rule);
      await this.requests.save(closed);
      if (closed.state === 'accepted') counts.accepted++;
      else if (closed.state === 'expired') counts.expired++;
      else counts.leftOpen++;
    }
    await this.chronicle.writeOwn({
      fairId,
      action: 'close-offers',
      subjectType: 'fair',
      subjectId: fairId,
      detail: { rule, ...counts },
      events: [meetingsEvent('offers-closed', fairId, counts)],
    });
  }
}
