import type { QuoteLineCode as Code } from '@ketnoi/booth-allocation';
import type { Currency } from '@ketnoi/kernel';
import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CurrencyCode } from '../booths/money.type.js';
import { ExpectedError } from '../graphql/expected-error.type.js';

export const QuoteLineCode = {
  RENT: 'rent',
  CORNER: 'corner',
  EARLY_BIRD: 'early-bird',
  EXTRA: 'extra',
  CO_EXHIBITOR: 'co-exhibitor',
} as const satisfies Record<string, Code>;
registerEnumType(QuoteLineCode, { name: 'QuoteLineCode' });

@ObjectType({ description: 'Quantity times unit amount, rounded half up to the minor unit. Without VAT.' })
export class QuoteLine {
  @Field(() => QuoteLineCode)
  code: Code;

  @Field(() => String, { nullable: true, description: 'The code of the extra, on lines of extras.' })
  extra: string | null;

  @Field(() => Float, { description: 'Whole, but for square metres.' })
  quantity: number;

  @Field(() => Float)
  unitAmount: number;

  @Field(() => Float)
  amount: number;

  @Field(() => Boolean)
  vatable: boolean;
}

@ObjectType({ description: "A price broken down, in the currency's minor unit." })
export class Quote {
  @Field(() => Int, { nullable: true, description: 'The version of the price list; null where the fair had none.' })
  listVersion: number | null;

  @Field(() => CurrencyCode)
  currency: Currency;

  @Field(() => [QuoteLine])
  lines: QuoteLine[];

  @Field(() => Float, { description: 'The sum of the lines.' })
  net: number;

  @Field(() => Int)
  vatPermille: number;

  @Field(() => Float)
  vat: number;

  @Field(() => Float, { description: 'The full price, VAT included.' })
  total: number;

  @Field(() => Float, { description: 'What the city pays of it; 0 until a subsidy is approved.' })
  cityShare: number;

  @Field(() => Float, { description: 'What the firm pays.' })
  firmShare: number;
}

@ObjectType({ description: 'A booth and what it would cost. Exactly one of the two others is null.' })
export class QuotedBooth {
  @Field(() => ID)
  boothId: string;

  @Field(() => Quote, { nullable: true })
  quote: Quote | null;

  @Field(() => ExpectedError, { nullable: true, description: 'Why there is no price.' })
  refusal: ExpectedError | null;
}

@ObjectType()
export class Quotes {
  @Field(() => [QuotedBooth], { description: 'In the order asked for; booths that are not on the plan are left out.' })
  booths: QuotedBooth[];
}

@InputType()
export class ExtraWishInput {
  @Field(() => String)
  code: string;

  @Field(() => Int)
  quantity: number;
}

@InputType()
export class QuotesInput {
  @Field(() => ID)
  fairId: string;

  @Field(() => ID, { description: 'Whose price is asked: its country decides on the currency.' })
  companyId: string;

  @Field(() => [ID], { description: 'At most 500.' })
  boothIds: string[];

  @Field(() => [ExtraWishInput], { defaultValue: [], description: 'Added to each booth.' })
  extras: ExtraWishInput[];
}
