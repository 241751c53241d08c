import type { BoothKind as Kind, BoothState as State } from '@ketnoi/booth-allocation';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { BookingTerms } from './booking-terms.type.js';
import { Money } from './money.type.js';

export const BoothKind = { SHELL: 'shell', RAW: 'raw' } as const satisfies Record<string, Kind>;
registerEnumType(BoothKind, {
  name: 'BoothKind',
  description: 'Shell scheme comes with walls, raw space is bare floor.',
});

export const BoothState = {
  FREE: 'free',
  HELD: 'held',
  BOOKED: 'booked',
  RESERVED: 'reserved',
  WITHDRAWN: 'withdrawn',
} as const satisfies Record<string, State>;
registerEnumType(BoothState, {
  name: 'BoothState',
  description: `A booth applied for is held without an end; a reserved one belongs to the pavilion of a group, or fell free just
now and is offered to those on the waitlist first.`,
});

@ObjectType({ description: 'Millimetres from the origin of the hall.' })
export class Point {
  @Field(() => Int)
  x: number;

  @Field(() => Int)
  y: number;
}

@ObjectType()
export class Hall {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => [Point])
  outline: Point[];
}

@ObjectType({ description: 'Groups booths by sector or as the pavilion of a country.' })
export class Zone {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true, description: 'A sector of the taxonomy.' })
  sectorId: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 3166 alpha-2 of a pavilion.' })
  country: string | null;
}

@ObjectType()
export class Booth {
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

  @Field(() => Int, { nullable: true, description: 'Watts that it is wired for; null where nobody said.' })
  powerW: number | null;

  @Field(() => Money)
  price: Money;

  @Field(() => BoothState, { description: 'By the clock of the database: a hold that has run out is free.' })
  state: State;

  @Field(() => Date, { nullable: true, description: 'Until when it is held, or kept for those on the waitlist.' })
  heldUntil: Date | null;

  @Field(() => ID, { nullable: true, description: 'Whose it is, where the reader may know.' })
  companyId: string | null;

  @Field(() => String, { nullable: true })
  companyName: string | null;
}

@ObjectType({ description: 'When and how much companies may book by themselves.' })
export class BookingRules {
  @Field(() => Date)
  opensAt: Date;

  @Field(() => Date)
  closesAt: Date;

  @Field(() => Int)
  holdMinutes: number;

  @Field(() => Int)
  boothsPerCompany: number;

  @Field(() => BookingTerms)
  terms: BookingTerms;
}

@ObjectType({ description: 'The plan of a fair with the state of every booth.' })
export class Plan {
  @Field(() => ID)
  fairId: string;

  @Field(() => Int, { description: 'Give it to `boothChanges` as `sinceVersion`.' })
  version: number;

  @Field(() => [Hall])
  halls: Hall[];

  @Field(() => [Zone])
  zones: Zone[];

  @Field(() => [Booth])
  booths: Booth[];
}

@ObjectType({ description: 'How a booth stands now.' })
export class BoothChange {
  @Field(() => Int, { description: 'Of the last event about it.' })
  version: number;

  @Field(() => ID)
  boothId: string;

  @Field(() => BoothState)
  state: State;

  @Field(() => Date, { nullable: true })
  heldUntil: Date | null;
}

@ObjectType({ description: 'What became of booths: changes that follow closely come together.' })
export class BoothChanges {
  @Field(() => Int, { description: 'Give the last one seen as `sinceVersion` after an interruption.' })
  version: number;

  @Field(() => Boolean, { description: 'The plan itself has changed, or was left too long ago: load it anew.' })
  loadAnew: boolean;

  @Field(() => [BoothChange], { description: 'In the order of versions.' })
  booths: BoothChange[];
}
