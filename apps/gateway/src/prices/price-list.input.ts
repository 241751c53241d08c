import type {
  BoothKind as Kind,
  ExtraUnit as Unit,
  PriceListDraft,
  RentUnit as RentBy,
} from '@ketnoi/booth-allocation';
import type { ZoneId } from '@ketnoi/kernel';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { MoneyInput } from '../booths/money.type.js';
import { BoothKind } from '../booths/plan.type.js';
import { ExtraUnit, RentUnit } from './price-list.type.js';

@InputType()
class TwoPricesInput {
  @Field(() => MoneyInput, { nullable: true, description: 'In đồng, for firms of Vietnam.' })
  vnd?: MoneyInput | null;

  @Field(() => MoneyInput, { nullable: true, description: 'In US dollars, for firms abroad.' })
  usd?: MoneyInput | null;
}

@InputType()
export class RentRuleInput extends TwoPricesInput {
  @Field(() => BoothKind, { nullable: true })
  kind?: Kind | null;

  @Field(() => ID, { nullable: true })
  zoneId?: string | null;

  @Field(() => RentUnit)
  per: RentBy;
}

@InputType()
export class EarlyBirdInput {
  @Field(() => Date)
  until: Date;

  @Field(() => Int)
  percent: number;
}

@InputType()
export class ExtraNameInput {
  @Field(() => String)
  language: string;

  @Field(() => String)
  name: string;
}

@InputType()
export class ExtraInput extends TwoPricesInput {
  @Field(() => String, { description: 'Small letters, digits and hyphens, at most 40.' })
  code: string;

  @Field(() => [ExtraNameInput], { description: 'Vietnamese and English at least.' })
  names: ExtraNameInput[];

  @Field(() => ExtraUnit)
  unit: Unit;

  @Field(() => Boolean, { defaultValue: true })
  vatable: boolean;
}

@InputType()
export class PriceListInput {
  @Field(() => ID)
  fairId: string;

  @Field(() => Int, { description: 'The version that was seen and is to be replaced; 0 where there is none.' })
  replaces: number;

  @Field(() => Int)
  vatPermille: number;

  @Field(() => Int, { defaultValue: 0 })
  cornerPermille: number;

  @Field(() => [RentRuleInput])
  rents: RentRuleInput[];

  @Field(() => [EarlyBirdInput], { defaultValue: [] })
  earlyBirds: EarlyBirdInput[];

  @Field(() => [ExtraInput], { defaultValue: [] })
  extras: ExtraInput[];
}

export const toDraft = (input: PriceListInput): PriceListDraft => ({
  vatPermille: input.vatPermille,
  cornerPermille: input.cornerPermille,
  rents: input.rents.map((rule) => ({
    kind: rule.kind ?? null,
    zoneId: (rule.zoneId ?? null) as ZoneId | null,
    per: rule.per,
    ...columns(rule),
  })),
  earlyBirds: input.earlyBirds.map(({ until, percent }) => ({ until, percent })),
  extras: input.extras.map(({ code, names, unit, vatable, ...prices }) => ({
    code,
    names: Object.fromEntries(names.map(({ language, name }) => [language, name])),
    unit,
    vatable,
    ...columns(prices),
  })),
});

const columns = ({ vnd, usd }: TwoPricesInput) => ({ vnd: plain(vnd), usd: plain(usd) });

/** Requests are hashed: only plain objects are. */
const plain = (money: MoneyInput | null | undefined) =>
  money ? { amount: money.amount, currency: money.currency } : null;
