import { Injectable } from '@nestjs/common';
import type { Actor, BoothId, FairId } from '@ketnoi/kernel';
import { waitlistEvent } from '../../domain/waitlist/events.js';
import { ENTRY_AFTER, settledOffer } from '../../domain/waitlist/settle-offer.js';
import type { OfferState } from '../../domain/waitlist/waitlist-entry.js';
import { DrawChronicle } from '../draws/draw-chronicle.js';
import { FirmLetters } from '../draws/ports/firm-letters.js';
import { type StandingOffer, Waitlist } from './ports/waitlist.js';

/** Writes down what has become of offers, once, whoever comes upon it. Call inside a unit of work. */
@Injectable()
export class SettleOffers {
  constructor(
    private readonly waitlist: Waitlist,
    private readonly letters: FirmLetters,
    private readonly chronicle: DrawChronicle,
  ) {}

  /** Those of a booth whose bookings have moved on. */
  async onBooth(fairId: FairId, boothId: BoothId): Promise<void> {
    for (const standing of await this.waitlist.openOffers(fairId, boothId)) {
      const state = settledOffer(standing.booking, standing.ranOut);
      if (state !== 'open') await this.settle(null, standing, state);
    }
  }

  /** False when somebody else has settled the offer. */
  async settle(
    actor: Actor | null,
    { offer, companyId, boothNumber }: StandingOffer,
    state: OfferState,
  ): Promise<boolean> {
    const { fairId, entryId, boothId } = offer;
    if (!(await this.waitlist.settle(offer, state))) return false;
    await this.waitlist.move({ fairId, id: entryId }, 'offered', ENTRY_AFTER[state]);
    if (state === 'expired')
      await this.letters.write(
        fairId,
        [{ companyId, template: 'waitlist-offer-expired', params: { booth: boothNumber } }],
        null,
      );
    await this.chronicle.write(actor, {
      fairId,
      action: `waitlist-offer-${state}`,
      subjectType: 'waitlist-offer',
      subjectId: offer.id,
      forCompanyId: companyId,
      detail: { boothId },
      events: [waitlistEvent('booth-offer-settled', fairId, { offerId: offer.id, entryId, companyId, boothId, state })],
    });
    return true;
  }
}
