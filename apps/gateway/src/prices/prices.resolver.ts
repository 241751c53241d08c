import {
  QuoteBooths,
  SetPriceList,
  type SetPriceListRefusal,
  type SetPrices,
  ViewPriceList,
} from '@ketnoi/booth-allocation';
import type { Actor, BoothId, CompanyId, FairId } from '@ketnoi/kernel';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../access/current-actor.js';
import { type ExpectedError, idempotencyConflict, invalidInput, notFound } from '../graphql/expected-error.type.js';
import { IdempotencyKey } from '../graphql/scalars/idempotency-key.scalar.js';
import { PriceListInput, toDraft } from './price-list.input.js';
import { type Extra, PriceList } from './price-list.type.js';
import { noPrice, priceListChanged } from './price-refusals.type.js';
import { PriceListResult, QuotesResult, SetPriceListResult, SetPriceListVersion } from './price-results.type.js';
import { Quotes, QuotesInput, toExpectedShare } from './quote.type.js';

const MOST_BOOTHS = 500;

/** The price list of a fair, and what booths would cost a company by it. */
@Resolver()
export class PricesResolver {
  constructor(
    private readonly setList: SetPriceList,
    private readonly viewList: ViewPriceList,
    private readonly quoteBooths: QuoteBooths,
  ) {}

  @Query(() => PriceListResult, { description: 'The version that applies to new claims.' })
  async priceList(@CurrentActor() actor: Actor, @Args('fairId', { type: () => ID }) fairId: string): Promise<object> {
    const prices = await this.viewList.execute(actor, fairId as FairId);
    return prices ? toPriceList(prices) : notFound();
  }

  @Query(() => QuotesResult, {
    description:
      'What booths would cost a company today: the full price, and what the city may be expected to pay of it.',
  })
  async quotes(@CurrentActor() actor: Actor, @Args('input') input: QuotesInput): Promise<object> {
    if (input.boothIds.length > MOST_BOOTHS) return invalidInput([{ path: 'boothIds', code: 'too-many' }]);
    const answer = await this.quoteBooths.execute(actor, {
      fairId: input.fairId as FairId,
      companyId: input.companyId as CompanyId,
      boothIds: input.boothIds as BoothId[],
      extras: input.extras,
    });
    if (!answer.ok) return notFound();
    const booths = answer.value.map(({ boothId, quote, expected }) => ({
      boothId,
      quote: quote.ok ? quote.value : null,
      expected: expected && toExpectedShare(expected),
      refusal: quote.ok ? null : noPrice(quote.error),
    }));
    return Object.assign(new Quotes(), { fairId: input.fairId, booths });
  }

  @Mutation(() => SetPriceListResult, {
    description: 'Sets the next version: all of it, or nothing and what is wrong.',
  })
  async setPriceList(
    @CurrentActor() actor: Actor,
    @Args('input') input: PriceListInput,
    @Args('idempotencyKey', { type: () => IdempotencyKey }) key: string,
  ): Promise<object> {
    const wish = { fairId: input.fairId as FairId, replaces: input.replaces, draft: toDraft(input) };
    const answer = await this.setList.execute(actor, wish, key);
    return answer.ok ? Object.assign(new SetPriceListVersion(), answer.value) : refusal(answer.error);
  }
}

function refusal(refused: SetPriceListRefusal): ExpectedError {
  switch (refused.code) {
    case 'not-found':
      return notFound();
    case 'idempotency-conflict':
      return idempotencyConflict();
    case 'price-list-changed':
      return priceListChanged(refused.version);
    case 'unusable-price-list':
      return invalidInput(refused.problems);
  }
}

const toPriceList = ({ list, setAt }: SetPrices): PriceList =>
  Object.assign(new PriceList(), {
    ...list,
    rents: list.rents.map((rule) => ({ ...rule, prices: columns(rule.prices) })),
    earlyBirds: list.earlyBirds.map(({ until, percent }) => ({ until: new Date(until), percent })),
    extras: list.extras.map(toExtra),
    setAt,
  });

export const toExtra = ({ names, prices, ...extra }: SetPrices['list']['extras'][number]): Extra => ({
  ...extra,
  names: Object.entries(names).map(([language, name]) => ({ language, name })),
  prices: columns(prices),
});

const columns = ({ VND, USD }: SetPrices['list']['rents'][number]['prices']) => ({ vnd: VND, usd: USD });
