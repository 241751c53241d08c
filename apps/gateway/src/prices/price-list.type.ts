import type { BoothKind as Kind, ExtraUnit as Unit, RentUnit as RentBy } from '@ketnoi/booth-allocation';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { BoothKind } from '../booths/plan.type.js';

export const RentUnit = { BOOTH: 'booth', SQUARE_METRE: 'm2' } as const satisfies Record<string, RentBy>;
registerEnumType(RentUnit, { name: 'RentUnit' });

export const ExtraUnit = {
  PIECE: 'piece',
  SET: 'set',
  KILOWATT: 'kilowatt',
  SQUARE_METRE: 'square-metre',
  PERSON: 'person',
  DAY: 'day',
} as const satisfies Record<string, Unit>;
registerEnumType(ExtraUnit, { name: 'ExtraUnit' });

@ObjectType({
  description: 'The same price in two columns, without VAT: đồng for firms of Vietnam, US cents for firms abroad.',
})
export class Prices {
  @Field(() => Float, { nullable: true, description: 'Null: not sold to firms of Vietnam.' })
  vnd: number | null;

  @Field(() => Float, { nullable: true, description: 'Null: not sold to firms abroad.' })
  usd: number | null;
}

@ObjectType({
  description: 'The rent of booths. Of several that fit, kind with zone counts first, then the zone, then the kind.',
})
export class RentRule {
  @Field(() => BoothKind, { nullable: true, description: 'Null: of any kind.' })
  kind: Kind | null;

  @Field(() => ID, { nullable: true, description: 'Null: in any zone.' })
  zoneId: string | null;

  @Field(() => RentUnit)
  per: RentBy;

  @Field(() => Prices)
  prices: Prices;
}

@ObjectType({ description: 'Taken off the rent, corner surcharge included, of who claims a booth before `until`.' })
export class EarlyBird {
  @Field(() => Date)
  until: Date;

  @Field(() => Int)
  percent: number;
}

@ObjectType({ description: 'A name in a language.' })
export class ExtraName {
  @Field(() => String)
  language: string;

  @Field(() => String)
  name: string;
}

@ObjectType({ description: 'Power, furniture, badges: what may be ordered beside the booth.' })
export class Extra {
  @Field(() => String)
  code: string;

  @Field(() => [ExtraName])
  names: ExtraName[];

  @Field(() => ExtraUnit)
  unit: Unit;

  @Field(() => Prices)
  prices: Prices;

  @Field(() => Boolean, { description: 'Is VAT charged on it?' })
  vatable: boolean;
}

@ObjectType({ description: 'What a fair asks for its booths. Versions are never changed, only followed by the next.' })
export class PriceList {
  @Field(() => Int)
  version: number;

  @Field(() => Int, { description: '80 is 8 %.' })
  vatPermille: number;

  @Field(() => Int, { description: 'Added to the rent of a booth with two or more open sides.' })
  cornerPermille: number;

  @Field(() => [RentRule])
  rents: RentRule[];

  @Field(() => [EarlyBird])
  earlyBirds: EarlyBird[];

  @Field(() => [Extra])
  extras: Extra[];

  @Field(() => Date)
  setAt: Date;
}
