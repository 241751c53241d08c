import { Injectable } from '@nestjs/common';
import { type FairId, UnitOfWork } from '@ketnoi/kernel';
import { meetingsEvent } from '../../domain/events.js';
import { closeOffer } from '../../domain/wishes/close-offer.js';
import { keptApart } from '../../domain/wishes/kept-apart.js';
import type { MeetingRequest, RequestState } from '../../domain/wishes/meeting-request.js';
import { Chronicle } from '../chronicle.js';
import { Locks } from '../ports/locks.js';
import { MeetingRequests } from '../ports/meeting-requests.js';
import { Preferences } from '../ports/preferences.js';

/** Offers closed in one transaction. */
const BATCH = 200;

/** Closes every offer whose deadline has passed, by the silence rule it was offered under. Run twice, it finds nothing the second time. */
@Injectable()
export class CloseOffers {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly requests: MeetingRequests,
    private readonly locks: Locks,
    private readonly preferences: Preferences,
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
    const apart = keptApart(await this.locks.bans(fairId), await this.preferences.noThanks(fairId));
    // Silence is no yes from somebody who has said no thanks by name.
    const closed = offers.map((offer) => closeOffer(offer, apart(offer) ? 'decline' : offer.silenceRule));
    await this.requests.saveAll(closed);
    const count = (state: RequestState): number => closed.filter((offer) => offer.state === state).length;
    const counts = { accepted: count('accepted'), expired: count('expired'), leftOpen: count('open') };
    await this.chronicle.writeOwn({
      fairId,
      action: 'close-offers',
      subjectType: 'fair',
      subjectId: fairId,
      detail: counts,
      events: [meetingsEvent('offers-closed', fairId, counts)],
    });
  }
}
