import { Field, Int, ObjectType } from '@nestjs/graphql';
import { IdempotencyConflict, InvalidInput, NotFound } from '../graphql/expected-error.type.js';
import { resultUnion } from '../graphql/result-union.js';
import { PriceList } from './price-list.type.js';
import { PriceListChanged } from './price-refusals.type.js';
import { Quotes } from './quote.type.js';

@ObjectType()
export class SetPriceListVersion {
  @Field(() => Int)
  version: number;
}

export const PriceListResult = resultUnion('PriceListResult', () => [PriceList, NotFound]);
export const QuotesResult = resultUnion('QuotesResult', () => [Quotes, InvalidInput, NotFound]);
export const SetPriceListResult = resultUnion('SetPriceListResult', () => [
  SetPriceListVersion,
  PriceListChanged,
  InvalidInput,
  NotFound,
  IdempotencyConflict,
]);
