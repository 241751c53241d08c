import type { Currency } from '@ketnoi/kernel';
import { Field, Float, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';

export const CurrencyCode = { VND: 'VND', USD: 'USD' } as const satisfies Record<Currency, Currency>;
registerEnumType(CurrencyCode, { name: 'Currency' });

@ObjectType({ description: "An amount in the currency's minor unit: 1 is 1 đồng or 1 cent. Always whole." })
export class Money {
  @Field(() => Float)
  amount: number;

  @Field(() => CurrencyCode)
  currency: Currency;
}

@InputType({ description: 'A whole amount in the minor unit: 22000000 with VND is 22 million đồng.' })
export class MoneyInput {
  @Field(() => Float)
  amount: number;

  @Field(() => CurrencyCode)
  currency: Currency;
}
