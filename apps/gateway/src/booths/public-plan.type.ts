import type { BoothKind as Kind } from '@ketnoi/booth-allocation';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { NotFound } from '../graphql/expected-error.type.js';
import { resultUnion } from '../graphql/result-union.js';
import { Money } from './money.type.js';
import { BoothKind, Hall, Point, Zone } from './plan.type.js';

@ObjectType({ description: 'A booth as everybody may see it.' })
export class PublicBooth {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  hallId: string;

  @Field(() => ID, { nullable: true })
  zoneId: string | null;

  @Field(() => String)
  number: string;

  @Field(() => BoothKind)
  kind: Kind;

  @Field(() => [Point])
  outline: Point[];

  @Field(() => Int, { description: 'Square decimetres: 900 is 9 m².' })
  areaDm2: number;

  @Field(() => Int, { description: 'Sides that face an aisle.' })
  openSides: number;

  @Field(() => Boolean, { description: 'Not to be had now, for whatever reason.' })
  taken: boolean;

  @Field(() => Money, { nullable: true, description: 'Of a free booth while firms may book.' })
  price: Money | null;

  @Field(() => ID, { nullable: true, description: 'Who booked it, having agreed to be shown to everybody.' })
  companyId: string | null;

  @Field(() => String, { nullable: true })
  companyName: string | null;
}

@ObjectType({
  description:
    'The plan of a fair as everybody may see it. `GET /fairs/ID/booths/taken` follows which booths are taken.',
})
export class PublicPlan {
  @Field(() => ID)
  fairId: string;

  @Field(() => [Hall])
  halls: Hall[];

  @Field(() => [Zone])
  zones: Zone[];

  @Field(() => [PublicBooth])
  booths: PublicBooth[];
}

export const PublicPlanResult = resultUnion('PublicPlanResult', () => [PublicPlan, NotFound]);
