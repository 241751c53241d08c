import type { ExpectedShare as Expected, QuoteLineCode as Code, SubsidyCost as Cost } from '@ketnoi/booth-allocation';
import type { Currency } from '@ketnoi/kernel';
import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CurrencyCode } from '../booths/money.type.js';
import { ExpectedError } from '../graphql/expected-error.type.js';
import { SubsidyCost } from '../subsidies/subsidy-programme.type.js';

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

  @Field(() => Float, { description: 'What the city has granted of it; 0 until a subsidy is approved.' })
  cityShare: number;

  @Field(() => Float, { description: 'What the firm pays.' })
  firmShare: number;
}

@ObjectType({
  description: 'A programme of the city and what it may pay of a booth, by its per cent and what it has left.',
})
export class ExpectedSubsidy {
  @Field(() => ID)
  programmeId: string;

  @Field(() => String)
  programmeName: string;

  @Field(() => String, { description: 'Of the decision that set the programme up.' })
  decisionNumber: string;

  @Field(() => [SubsidyCost])
  costs: Cost[];

  @Field(() => Float, { description: 'In đồng.' })
  amount: number;
}

@ObjectType({
  description: `What the city may pay of a booth, in đồng, by programmes that take requests today. Nothing is promised or
kept: a firm asks for it once it has booked, and an officer looks at its papers. Both shares add up to the full price.`,
})
export class ExpectedShare {
  @Field(() => Float)
  expectedCityShare: number;

  @Field(() => Float)
  expectedFirmShare: number;

  @Field(() => [ExpectedSubsidy])
  programmes: ExpectedSubsidy[];
}

@ObjectType({ description: 'A booth and what it would cost: quote or refusal is null.' })
export class QuotedBooth {
  @Field(() => ID)
  boothId: string;

  @Field(() => Quote, { nullable: true })
  quote: Quote | null;

  @Field(() => ExpectedShare, {
    nullable: true,
    description:
      'Were this the only booth. Null: no programme can be expected to pay. What is granted stands in the quote.',
  })
  expected: ExpectedShare | null;

  @Field(() => ExpectedError, { nullable: true, description: 'Why there is no price.' })
  refusal: ExpectedError | null;
}

export const toExpectedShare = ({ cityShare, firmShare, parts }: Expected): ExpectedShare => ({
  expectedCityShare: cityShare,
  expectedFirmShare: firmShare,
  programmes: parts.map(({ costs, ...part }) => ({ ...part, costs: [...costs] })),
});

@ObjectType()
export class Quotes {
  /** Not shown; leads to where the booths stand. */
  fairId: string;

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
