import { Injectable } from '@nestjs/common';
import { type Actor, actsFor, type BoothId, type CompanyId, err, type FairId, ok, type Result } from '@ketnoi/kernel';
import type { ExtraWish, Quote, QuoteRejection } from '../../domain/pricing/quote.js';
import { quoteBooth } from '../../domain/pricing/quote-booth.js';
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
}

/** What booths would cost a company today, before it claims any: two statements, however many booths. */
@Injectable()
export class QuoteBooths {
  constructor(private readonly lists: PriceLists) {}

  /** In the order asked for; booths that the fair does not have are left out. */
  async execute(
    actor: Actor,
    wish: QuoteWish,
  ): Promise<Result<readonly QuotedBooth[], { readonly code: 'not-found' }>> {
    const { fairId, companyId, boothIds, extras } = wish;
    const prices = actsFor(actor, fairId, companyId) ? await this.lists.pricesFor(fairId, companyId) : null;
    if (!prices) return err({ code: 'not-found' });
    const booths = new Map((await this.lists.booths(fairId, boothIds)).map((booth) => [booth.id, booth]));
    return ok(
      [...new Set(boothIds)].flatMap((boothId) => {
        const booth = booths.get(boothId);
        return booth ? [{ boothId, quote: quoteBooth({ ...prices, booth, extras }) }] : [];
      }),
    );
  }
}
