import type { Result } from '@ketnoi/kernel';
import { memberOf, withRole } from '@ketnoi/kernel/testing';
import { type Claim, isBooking } from '@ketnoi/booth-allocation';
import { boothDesk } from '../booth-desk.js';
import { FAIR } from '../booths.fixture.js';
import type { Happening, Story } from './story.js';
import { boothIds, boothsOf, companyIds, rulesOf, type Teller } from './teller.js';

type Answer = Result<unknown, { readonly code: string }>;

/** Plays a story through the use cases, with everything else in memory. */
export class DeskTeller implements Teller {
  readonly desk = boothDesk();
  private readonly organiser = withRole(FAIR, 'organiser');
  private keys = 0;

  constructor(story: Story) {
    const { bookings } = this.desk;
    bookings.booths.clear();
    boothsOf().forEach((booth) => bookings.booths.set(booth.id, booth));
    bookings.rules.set(FAIR, rulesOf(story));
    companyIds.forEach((company) => bookings.exhibitors.add(company));
  }

  get now(): Date {
    return this.desk.clock.now();
  }

  claims(): readonly Claim[] {
    return [...this.desk.bookings.rows.values()];
  }

  async play(happening: Happening): Promise<string> {
    const answer = await this.happen(happening);
    return answer === null || answer.ok ? 'ok' : answer.error.code;
  }

  private async happen(happening: Happening): Promise<Answer | null> {
    const { desk } = this;
    switch (happening.does) {
      case 'wait':
        desk.clock.moveBy(happening.minutes * 60_000);
        return null;
      case 'expire-holds':
        await desk.expireHolds.execute();
        return null;
      case 'watch-deposits':
        await desk.watchDeposits.execute();
        return null;
      case 'withdraw':
        return desk.withdrawBooth.execute(
          this.organiser,
          { ...this.booth(happening), reason: 'fire exit' },
          this.key(),
        );
      case 'put-back':
        return desk.putBoothBack.execute(this.organiser, this.booth(happening), this.key());
      case 'hold-several':
      case 'book-several':
        return this.several(happening);
      case 'hold':
      case 'book':
      case 'allot':
        return this.claim(happening);
      default:
        return this.step(happening);
    }
  }

  private claim({ does, booth, company }: Extract<Happening, { booth: number; company: number }>): Promise<Answer> {
    const companyId = companyIds[company];
    const request = { fairId: FAIR, boothId: boothIds[booth], companyId };
    const { holdBooth, bookBooth, allotByHand } = this.desk;
    if (does === 'allot') return allotByHand.execute(this.organiser, { ...request, reason: 'guest' }, this.key());
    return (does === 'hold' ? holdBooth : bookBooth).execute(memberOf(companyId), request, this.key());
  }

  private several({ does, booths, company }: Extract<Happening, { booths: readonly number[] }>): Promise<Answer> {
    const companyId = companyIds[company];
    const order = { fairId: FAIR, companyId, boothIds: booths.map((booth) => boothIds[booth]), adjacent: false };
    const desk = does === 'hold-several' ? this.desk.holdBooths : this.desk.bookBooths;
    return desk.execute(memberOf(companyId), order, this.key());
  }

  private async step(happening: Extract<Happening, { booking: number }>): Promise<Answer | null> {
    const bookings = this.claims().filter(isBooking);
    const booking = bookings.at(happening.booking % Math.max(1, bookings.length));
    if (!booking) return null;
    const { desk, organiser } = this;
    const request = { fairId: FAIR, bookingId: booking.id, reason: null };
    const member = memberOf(booking.companyId);
    switch (happening.does) {
      case 'renew':
        return desk.renewHold.execute(member, request, this.key());
      case 'release':
        return desk.releaseBooth.execute(member, request, this.key());
      case 'cancel':
        return desk.cancelBooking.execute(member, request, this.key());
      case 'approve':
        return desk.approveBooking.execute(organiser, request, this.key());
      case 'refuse':
        return desk.refuseBooking.execute(organiser, { ...request, reason: 'no' }, this.key());
      case 'free-overdue':
        return desk.freeOverdueBooking.execute(organiser, request, this.key());
      case 'credit':
        return desk.unitOfWork.run(() =>
          desk.creditBooking.creditAll(organiser, FAIR, [
            {
              bookingId: booking.id,
              amount: happening.amount,
              currency: 'VND',
              source: { transactionId: 'test', reference: 'TEST', requestLine: 1 },
            },
          ]),
        );
    }
  }

  private booth({ booth }: { readonly booth: number }) {
    return { fairId: FAIR, boothId: boothIds[booth] };
  }

  private key(): string {
    return `key-${++this.keys}`;
  }
}
