import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type BoothId,
  type CompanyId,
  err,
  type FairId,
  hasFairRole,
  type Money,
  ok,
  type Result,
  UnitOfWork,
} from '@ketnoi/kernel';
import { type Booking, type Claim, hasRunOut, isBooking } from '../../domain/booking.js';
import { sharedBy } from '../../domain/moves/merge-bookings.js';
import { atQuote, quoteElsewhere } from '../../domain/moves/price-elsewhere.js';
import type { RedrawnBooth, StandingBooth } from '../../domain/moves/redraw-booths.js';
import { areaDm2 } from '../../domain/check-booths.js';
import type { PriceList } from '../../domain/pricing/price-list.js';
import type { QuoteRejection } from '../../domain/pricing/quote.js';
import { quoteBooth } from '../../domain/pricing/quote-booth.js';
import { Bookings } from '../ports/bookings.js';
import { PriceLists } from '../pricing/ports/price-lists.js';
import { Subsidies } from '../subsidies/ports/subsidies.js';
import { ConsiderMerge, type MergeWish, type RedrawRefusal } from './consider-merge.js';
import { ConsiderSplit, type SplitWish } from './consider-split.js';
import { type MovedAnswer, movedAnswer } from './moved-answer.js';
import { CoExhibitors } from './ports/co-exhibitors.js';
import { StandingPlans } from './ports/standing-plans.js';

/** A booth as it would be drawn, and what a Vietnamese firm would be asked for it today, VAT included. */
export interface BoothOutlook extends Omit<RedrawnBooth, 'price'> {
  readonly areaDm2: number;
  readonly price: Result<Money, QuoteRejection>;
}

/** What the firm that has the booths would have, and owe, afterwards. */
export interface BookingOutlook extends Omit<MovedAnswer, 'from' | 'to'> {
  readonly companyId: CompanyId;
  /** Of the booth at which the booking goes on. */
  readonly boothNumber: string;
}

export interface RedrawOutlook {
  /** As they stand. */
  readonly before: readonly BoothOutlook[];
  readonly after: readonly BoothOutlook[];
  /** Null = the booths are free. */
  readonly booking: BookingOutlook | null;
}

/** Shows what merging or splitting booths would make of them, or why it would be refused. Nothing is saved or locked. */
@Injectable()
export class PreviewRedraw {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly considerMerge: ConsiderMerge,
    private readonly considerSplit: ConsiderSplit,
    private readonly standing: StandingPlans,
    private readonly bookings: Bookings,
    private readonly coExhibitors: CoExhibitors,
    private readonly subsidies: Subsidies,
    private readonly lists: PriceLists,
  ) {}

  async merge(actor: Actor, wish: MergeWish): Promise<Result<RedrawOutlook, RedrawRefusal>> {
    const { fairId } = wish;
    if (!hasFairRole(actor, fairId, 'organiser')) return err({ code: 'not-found' });
    return this.unitOfWork.run(async () => {
      const considered = await this.considerMerge.execute(wish, (ids) => this.claimsOn(fairId, ids));
      if (!considered.ok) return considered;
      const { booths, drawn, merged, claims } = considered.value;
      const guests = merged && (await this.guestsOf(fairId, claims));
      const before = claims.filter((claim) => claim !== null).filter(isBooking);
      const goesOn = merged && { booking: sharedBy(merged.goesOn, guests ?? 0), before, at: drawn };
      return this.outlook(fairId, booths, [drawn], goesOn);
    });
  }

  async split(actor: Actor, wish: SplitWish): Promise<Result<RedrawOutlook, RedrawRefusal>> {
    const { fairId } = wish;
    if (!hasFairRole(actor, fairId, 'organiser')) return err({ code: 'not-found' });
    return this.unitOfWork.run(async () => {
      const considered = await this.considerSplit.execute(wish, (ids) => this.claimsOn(fairId, ids));
      if (!considered.ok) return considered;
      const { booth, drawn, kept } = considered.value;
      const goesOn = kept && { booking: kept.booking, before: [kept.booking], at: drawn[kept.index] };
      return this.outlook(fairId, [booth], drawn, goesOn);
    });
  }

  /** As anybody sees them: a hold that ran out holds nothing. */
  private async claimsOn(fairId: FairId, boothIds: readonly BoothId[]): Promise<readonly (Claim | null)[]> {
    const claims: (Claim | null)[] = [];
    for (const boothId of boothIds) {
      const seen = await this.bookings.onBooth(fairId, boothId);
      const over = seen?.claim && isBooking(seen.claim) && hasRunOut(seen.claim, seen.now);
      claims.push(over ? null : (seen?.claim ?? null));
    }
    return claims;
  }

  /** How many companies stand at the booths beside the one that booked them, each counted once. */
  private async guestsOf(fairId: FairId, claims: readonly (Claim | null)[]): Promise<number> {
    const guests = new Set<CompanyId>();
    for (const claim of claims)
      if (claim)
        for (const { companyId, state } of await this.coExhibitors.ofBooking(fairId, claim.id))
          if (state === 'standing') guests.add(companyId);
    return guests.size;
  }

  private async outlook(
    fairId: FairId,
    booths: readonly StandingBooth[],
    drawn: readonly RedrawnBooth[],
    goesOn: GoesOn | null,
  ): Promise<Result<RedrawOutlook, RedrawRefusal>> {
    const [taken] = await this.standing.numbersTaken(
      fairId,
      drawn.map(({ number }) => number),
    );
    if (taken !== undefined) return err({ code: 'number-exists', number: taken });
    const booking = goesOn ? await this.bookingAfter(fairId, goesOn) : ok(null);
    if (!booking.ok) return booking;
    const list = (await this.lists.newest(fairId))?.list ?? null;
    const at = await this.unitOfWork.now();
    const shown = (booth: RedrawnBooth): BoothOutlook => ({
      ...booth,
      ...sizeOf(booth),
      price: asked(booth, list, at),
    });
    return ok({ before: booths.map(shown), after: drawn.map(shown), booking: booking.value });
  }

  private async bookingAfter(
    fairId: FairId,
    { booking, before, at }: GoesOn,
  ): Promise<Result<BookingOutlook, RedrawRefusal>> {
    const situation = await this.bookings.situation(fairId, booking.boothId, booking.companyId);
    if (!situation) return err({ code: 'changed-meanwhile' });
    const there = { ...situation, booth: { ...situation.booth, ...at, ...sizeOf(at) } };
    const quote = quoteElsewhere(booking, there, await this.subsidies.liveOn(fairId, [booking.id]));
    if (!quote.ok) return quote;
    const amount = before.reduce((sum, { price }) => sum + price.amount, 0);
    const {
      from: _from,
      to: _to,
      ...answer
    } = movedAnswer({ ...booking, price: { ...booking.price, amount } }, atQuote(booking, quote.value, there));
    return ok({ ...answer, companyId: booking.companyId, boothNumber: at.number });
  }
}

interface GoesOn {
  /** With the money of all. */
  readonly booking: Booking;
  readonly before: readonly Booking[];
  readonly at: RedrawnBooth;
}

const HOME = 'VN';
const sizeOf = ({ outline }: RedrawnBooth) => ({ areaDm2: areaDm2(outline) });

function asked(booth: RedrawnBooth, list: PriceList | null, at: Date): Result<Money, QuoteRejection> {
  const quote = quoteBooth({ list, booth: { ...booth, ...sizeOf(booth) }, country: HOME, at, extras: [] });
  return quote.ok ? ok({ amount: quote.value.total, currency: quote.value.currency }) : quote;
}
