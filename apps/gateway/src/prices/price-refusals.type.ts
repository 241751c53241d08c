import type { QuoteRejection } from '@ketnoi/booth-allocation';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { expected, ExpectedError } from '../graphql/expected-error.type.js';

@ObjectType({
  implements: () => ExpectedError,
  description: 'Somebody set another version meanwhile: look at it first.',
})
export class PriceListChanged extends ExpectedError {
  @Field(() => Int)
  version: number;
}

@ObjectType({ implements: () => ExpectedError, description: 'There is no price for this booth or extra.' })
export class NoPrice extends ExpectedError {}

export const priceListChanged = (version: number): PriceListChanged =>
  expected(PriceListChanged, { code: 'price-list-changed', version, params: { version } });

/** Also for claims that fail for want of a price. */
export function noPrice(refused: QuoteRejection): NoPrice {
  switch (refused.code) {
    case 'price-missing':
      return expected(NoPrice, { code: 'price-missing', params: { currency: refused.currency } });
    case 'unknown-extra':
    case 'unusable-quantity':
      return expected(NoPrice, { code: refused.code, params: { extra: refused.extra } });
    case 'quote-too-large':
      return expected(NoPrice, { code: 'quote-too-large' });
  }
}
