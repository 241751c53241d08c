import { Injectable } from '@nestjs/common';
import { type Actor, actsFor, type BookingId, type CompanyId, type FairId } from '@ketnoi/kernel';
import { type SubsidyChoice, subsidyChoices } from '../../domain/subsidy/subsidy-choices.js';
import { BookingViews } from '../ports/booking-views.js';
import { PriceLists } from '../pricing/ports/price-lists.js';
import { Subsidies } from './ports/subsidies.js';

export interface BookingToSubsidise {
  readonly bookingId: BookingId;
  readonly boothNumber: string;
  readonly choices: readonly SubsidyChoice[];
}

/** What a firm may ask the city to pay of its bookings: a constant number of statements. Null = not for this reader. */
@Injectable()
export class ListSubsidyChoices {
  constructor(
    private readonly prices: PriceLists,
    private readonly bookings: BookingViews,
    private readonly subsidies: Subsidies,
  ) {}

  /** Bookings of which nothing can be asked are left out. */
  async execute(actor: Actor, fairId: FairId, companyId: CompanyId): Promise<readonly BookingToSubsidise[] | null> {
    const bookings = actsFor(actor, fairId, companyId) && (await this.bookings.ofCompany(fairId, companyId));
    const now = bookings && (await this.prices.pricesFor(fairId, companyId));
    if (!now) return null;
    const programmes = await this.subsidies.programmesFor(fairId, companyId);
    const live = await this.subsidies.liveOn(
      fairId,
      bookings.map(({ id }) => id),
    );
    return bookings.flatMap(({ id: bookingId, boothNumber, state, quote }) => {
      const asked = live.filter((grant) => grant.bookingId === bookingId).flatMap(({ costs }) => costs);
      const choices = subsidyChoices({ state, quote }, asked, programmes, now.at);
      return choices.length > 0 ? [{ bookingId, boothNumber, choices }] : [];
    });
  }
}
