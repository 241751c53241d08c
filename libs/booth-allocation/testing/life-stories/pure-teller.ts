import { type BookingId, type CompanyId, err, ok, type Result } from '@ketnoi/kernel';
import { CountedIds } from '@ketnoi/kernel/testing';
import {
  type AtTheFair,
  type Booking,
  type Claim,
  type ClaimSituation,
  isBooking,
  isLive,
  isStanding,
} from '@ketnoi/booth-allocation';
import { confirmHold, releaseBooking, renewHold } from '../../src/domain/change-booking.js';
import { bookFreeBooth, type Claimed, holdBooth } from '../../src/domain/claim-booth.js';
import { expireHold } from '../../src/domain/end-claim.js';
import { allotBooth } from '../../src/domain/life/allot-booth.js';
import { cancelBooking } from '../../src/domain/life/cancel-booking.js';
import { closeBooth, reopenBooth } from '../../src/domain/life/close-booth.js';
import { creditBooking } from '../../src/domain/life/credit-booking.js';
import { approveBooking, refuseBooking } from '../../src/domain/life/decide-application.js';
import { depositStep, freeOverdueBooking } from '../../src/domain/life/deposit-deadline.js';
import { DURING, FAIR } from '../booths.fixture.js';
import type { Happening, Story } from './story.js';
import { boothIds, boothsOf, companyIds, rulesOf, type Teller } from './teller.js';

type Refusal = { readonly code: string };
type Decision = Result<{ readonly booking: Booking }, Refusal>;

/** Plays a story with the room's pure functions alone: a list of claims, and nothing that decides but them. */
export class PureTeller implements Teller {
  now = DURING;
  private readonly list: Claim[] = [];
  private readonly ids = new CountedIds();
  private readonly booths = boothsOf();

  constructor(private readonly story: Story) {}

  claims(): readonly Claim[] {
    return [...this.list];
  }

  async play(happening: Happening): Promise<string> {
    const answer = this.happen(happening);
    return answer.ok ? 'ok' : answer.error.code;
  }

  private happen(happening: Happening): Result<unknown, Refusal> {
    switch (happening.does) {
      case 'wait':
        this.now = new Date(this.now.getTime() + happening.minutes * 60_000);
        return ok(null);
      case 'hold':
      case 'book':
      case 'allot':
        return this.claim(happening.does, happening.booth, happening.company);
      case 'hold-several':
      case 'book-several':
        return this.several(happening.does === 'hold-several' ? 'hold' : 'book', happening.booths, happening.company);
      case 'withdraw':
        return this.withdraw(happening.booth);
      case 'put-back':
        return this.putBack(happening.booth);
      case 'expire-holds':
        this.each((booking) => expireHold(booking, this.now));
        return ok(null);
      case 'watch-deposits':
        this.each((booking) => depositStep(booking, this.at));
        return ok(null);
      default:
        return this.step(happening);
    }
  }

  private step(happening: Extract<Happening, { booking: number }>): Result<unknown, Refusal> {
    const bookings = this.list.filter(isBooking);
    const booking = bookings.at(happening.booking % Math.max(1, bookings.length));
    if (!booking) return ok(null);
    const decision = this.decide(happening, booking);
    if (!decision.ok && decision.error.code === 'hold-expired')
      this.each((one) => (one === booking ? expireHold(one, this.now) : null));
    return this.keep(decision);
  }

  private decide(happening: Extract<Happening, { booking: number }>, booking: Booking): Decision {
    switch (happening.does) {
      case 'renew':
        return renewHold(booking, rulesOf(this.story), booking.companyId, this.now);
      case 'release':
        return releaseBooking(booking, booking.companyId, this.at, null);
      case 'approve':
        return approveBooking(booking, this.at);
      case 'refuse':
        return refuseBooking(booking, 'no');
      case 'cancel':
        return cancelBooking(booking, this.at, null);
      case 'free-overdue':
        return freeOverdueBooking(booking, this.at);
      case 'credit':
        return creditBooking(booking, { amount: happening.amount, currency: 'VND' });
    }
  }

  private claim(how: 'hold' | 'book' | 'allot', booth: number, company: number): Decision {
    const situation = this.situation(booth, companyIds[company], this.list);
    const decision = this.decideClaim(how, situation);
    if (decision.ok) this.clear(situation);
    return this.keep(decision);
  }

  private decideClaim(how: 'hold' | 'book' | 'allot', situation: ClaimSituation): Decision {
    const { claim, companyId, now } = situation;
    const id = this.ids.next<'booking'>();
    if (how === 'allot') return allotBooth(situation, id, { origin: 'allotment', reason: 'guest' });
    if (how === 'hold') return holdBooth(situation, id);
    const own = claim?.state === 'held' && claim.companyId === companyId && isLive(claim, now);
    return own ? confirmHold(claim, situation) : bookFreeBooth(situation, id);
  }

  private several(how: 'hold' | 'book', booths: readonly number[], company: number): Result<unknown, Refusal> {
    const imagined = [...this.list];
    const decided: Booking[] = [];
    for (const booth of [...booths].sort()) {
      const decision = this.decideClaim(how, this.situation(booth, companyIds[company], imagined));
      if (!decision.ok) return err({ code: 'order-refused' });
      decided.push(decision.value.booking);
      put(imagined, decision.value.booking);
    }
    for (const booth of booths) this.clear(this.situation(booth, companyIds[company], this.list));
    decided.forEach((booking) => put(this.list, booking));
    return ok(null);
  }

  private withdraw(booth: number): Result<unknown, Refusal> {
    const place = { fairId: FAIR, boothId: boothIds[booth] };
    const closing = closeBooth(place, this.on(booth), this.ids.next<'booking'>() as BookingId, 'fire exit', this.now);
    if (!closing.ok) return closing;
    if (closing.value.sentAway) put(this.list, closing.value.sentAway.booking);
    put(this.list, closing.value.block);
    return ok(null);
  }

  private putBack(booth: number): Result<unknown, Refusal> {
    const reopened = reopenBooth(this.on(booth));
    if (!reopened.ok) return reopened;
    this.list.splice(this.list.indexOf(reopened.value.block), 1);
    return ok(null);
  }

  private situation(booth: number, companyId: CompanyId, claims: readonly Claim[]): ClaimSituation {
    const standing = claims.filter(isStanding);
    return {
      ...this.at,
      booth: this.booths[booth],
      companyId,
      country: 'VN',
      priceList: null,
      exhibits: true,
      awaited: false,
      claim: standing.find((claim) => claim.boothId === boothIds[booth]) ?? null,
      companyClaims: standing.filter(isBooking).filter((claim) => claim.companyId === companyId),
    };
  }

  /** What has run out makes room. */
  private clear({ claim, companyClaims }: ClaimSituation): void {
    for (const one of [claim, ...companyClaims]) {
      const over = one && isBooking(one) ? expireHold(one, this.now) : null;
      if (over) put(this.list, over.booking);
    }
  }

  private each(step: (booking: Booking) => Claimed<unknown> | null): void {
    for (const booking of this.list.filter(isBooking)) {
      const made = step(booking);
      if (made) put(this.list, made.booking);
    }
  }

  private keep(decision: Decision): Decision {
    if (decision.ok) put(this.list, decision.value.booking);
    return decision;
  }

  private on(booth: number): Claim | null {
    return this.list.find((claim) => claim.boothId === boothIds[booth] && isStanding(claim)) ?? null;
  }

  private get at(): AtTheFair {
    const fair = { timeZone: 'Asia/Ho_Chi_Minh', startsOn: '2026-08-20' };
    return { now: this.now, rules: rulesOf(this.story), fair };
  }
}

function put(list: Claim[], claim: Claim): void {
  const place = list.findIndex(({ id }) => id === claim.id);
  if (place < 0) list.push(claim);
  else list[place] = claim;
}
