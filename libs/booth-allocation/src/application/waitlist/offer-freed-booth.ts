import { Injectable } from '@nestjs/common';
import { type BoothId, type FairId, Ids, UnitOfWork } from '@ketnoi/kernel';
import { waitlistEvent } from '../../domain/waitlist/events.js';
import { type BoothToOffer, fits } from '../../domain/waitlist/waitlist-entry.js';
import { DEFAULT_WAITLIST_RULES, inOrder, type RankedEntry } from '../../domain/waitlist/waitlist-order.js';
import { DrawChronicle } from '../draws/draw-chronicle.js';
import { FirmLetters } from '../draws/ports/firm-letters.js';
import { AllotBooth } from '../life/allot-booth.js';
import { Overtaken, untilNotOvertaken } from '../life/overtaken.js';
import { Waitlist } from './ports/waitlist.js';
import { SettleOffers } from './settle-offers.js';

export type FreedBoothOutcome = 'offered' | 'nobody-waits' | 'not-free';

/**
 * Offers a booth that fell free to the first who waits for such a booth, in the fair's order: a hold until the deadline
 * keeps everybody else off it. Whatever rang, however often: the unique keys of bookings and offers let one offer stand
 * on a booth and one booth stand before an entry.
 */
@Injectable()
export class OfferFreedBooth {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly waitlist: Waitlist,
    private readonly settleOffers: SettleOffers,
    private readonly allotBooth: AllotBooth,
    private readonly letters: FirmLetters,
    private readonly chronicle: DrawChronicle,
    private readonly ids: Ids,
  ) {}

  execute(fairId: FairId, boothId: BoothId): Promise<FreedBoothOutcome> {
    return untilNotOvertaken(() => this.unitOfWork.run(() => this.offer(fairId, boothId)));
  }

  private async offer(fairId: FairId, boothId: BoothId): Promise<FreedBoothOutcome> {
    await this.settleOffers.onBooth(fairId, boothId);
    const booth = await this.waitlist.freedBooth(fairId, boothId);
    if (!booth) return 'not-free';
    const { orderedBy, offerHours } = (await this.waitlist.rules(fairId)) ?? DEFAULT_WAITLIST_RULES;
    const until = new Date((await this.unitOfWork.now()).getTime() + offerHours * 3_600_000);
    const fitting = (await this.waitlist.candidates(fairId, boothId)).filter((entry) => fits(entry, booth));
    for (const entry of inOrder(fitting, orderedBy)) {
      const outcome = await this.offerTo(entry, booth, until);
      if (outcome) return outcome;
    }
    return 'nobody-waits';
  }

  /** Null = the next is asked: this one was offered another booth just now, exhibits no longer or has no price. */
  private async offerTo(entry: RankedEntry, booth: BoothToOffer, until: Date): Promise<FreedBoothOutcome | null> {
    const { fairId, companyId } = entry;
    const { boothId } = booth;
    // The entry before the booth: who offers it another one at this moment is waited for at its row. Were the booths first,
    // many that fall free at once would meet at the keys of one company, and the server would break their circles.
    if (!(await this.waitlist.move(entry, 'waiting', 'offered'))) return null;
    const aside = { fairId, boothId, companyId, origin: 'waitlist', reason: null, until } as const;
    const held = await this.allotBooth.putAside(null, aside);
    if (!held.ok) {
      await this.waitlist.move(entry, 'offered', 'waiting');
      return held.error.code === 'booth-taken' ? 'not-free' : null;
    }
    const id = this.ids.next<'waitlist-offer'>();
    const offer = { fairId, id, entryId: entry.id, boothId, bookingId: held.value.bookingId, deadlineAt: until };
    if (!(await this.waitlist.addOffer({ ...offer, state: 'open' }))) throw new Overtaken(entry.id);
    const deadlineAt = until.toISOString();
    await this.letters.write(
      fairId,
      [{ companyId, template: 'waitlist-offer', params: { booth: booth.number, deadline: deadlineAt } }],
      null,
    );
    await this.chronicle.write(null, {
      fairId,
      action: 'offer-freed-booth',
      subjectType: 'waitlist-offer',
      subjectId: id,
      forCompanyId: companyId,
      detail: { boothId, deadlineAt },
      events: [
        waitlistEvent('booth-offered', fairId, { offerId: id, entryId: entry.id, companyId, boothId, deadlineAt }),
      ],
    });
    return 'offered';
  }
}
