import { Injectable } from '@nestjs/common';
import { type Actor, actsFor, type BoothId, type CompanyId, err, type FairId, ok, type Result } from '@ketnoi/kernel';
import type { ExtraWish, Quote, QuoteRejection } from '../../domain/pricing/quote.js';
import { quoteBooth } from '../../domain/pricing/quote-booth.js';
import { expectedShare, type ExpectedShare } from '../../domain/subsidy/expected-share.js';
import { Subsidies } from '../subsidies/ports/subsidies.js';
import { PriceLists } from './ports/price-lists.js';

export interface QuoteWish {
  readonly fairId: FairId;
  readonly companyId: CompanyId;
  readonly boothIds: readonly BoothId[];
  /** Added to each booth. */
  readonly extras: readonly ExtraWish[];
}

export interface QuotedBooth {
  readonly boothId: BoothId;
  readonly quote: Result<Quote, QuoteRejection>;
  /** What the city may pay, were this the only booth; null where no programme can be expected to. */
  readonly expected: ExpectedShare | null;
}

/** What booths would cost a company today, before it claims any: three statements, however many booths. */
@Injectable()
export class QuoteBooths {
  constructor(
    private readonly lists: PriceLists,
    private readonly subsidies: Subsidies,
  ) {}

  /** In the order asked for; booths that the fair does not have are left out. */
  async execute(
    actor: Actor,
    wish: QuoteWish,
  ): Promise<Result<readonly QuotedBooth[], { readonly code: 'not-found' }>> {
    const { fairId, companyId, boothIds, extras } = wish;
    const prices = actsFor(actor, fairId, companyId) ? await this.lists.pricesFor(fairId, companyId) : null;
    if (!prices) return err({ code: 'not-found' });
    const booths = new Map((await this.lists.booths(fairId, boothIds)).map((booth) => [booth.id, booth]));
    const programmes = await this.subsidies.programmesFor(fairId, companyId);
    return ok(
      [...new Set(boothIds)].flatMap((boothId) => {
        const booth = booths.get(boothId);
        if (!booth) return [];
        const quote = quoteBooth({ ...prices, booth, extras });
        return [{ boothId, quote, expected: quote.ok ? expectedShare(quote.value, programmes, prices.at) : null }];
      }),
    );
  }
}
