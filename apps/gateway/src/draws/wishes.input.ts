import type { BoothKind as Kind, DrawWish, WishesOfCompany, WishedSpot } from '@ketnoi/booth-allocation';
import type { BoothId, CompanyId, FairId, HallId, ZoneId } from '@ketnoi/kernel';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { BoothKind } from '../booths/plan.type.js';

@InputType({ description: 'A point of a hall, millimetres from its origin: an entrance, the middle of a booth.' })
export class WishedSpotInput {
  @Field(() => ID)
  hallId: string;

  @Field(() => Int)
  x: number;

  @Field(() => Int)
  y: number;
}

@InputType({ description: 'What a firm describes instead of naming booths.' })
export class WishedPlaceInput {
  @Field(() => Int, { defaultValue: 1, description: 'Joined booths.' })
  booths: number;

  @Field(() => Int, { defaultValue: 0, description: 'Square decimetres at least: 900 = 9 m².' })
  leastAreaDm2: number;

  @Field(() => BoothKind, { nullable: true })
  kind?: Kind | null;

  @Field(() => [ID], { defaultValue: [] })
  zoneIds: string[];

  @Field(() => Int, { defaultValue: 0 })
  openSides: number;

  @Field(() => [WishedSpotInput], { defaultValue: [] })
  near: WishedSpotInput[];

  @Field(() => [WishedSpotInput], { defaultValue: [] })
  far: WishedSpotInput[];
}

@InputType({ description: 'Either these booths, joined when several, or a place.' })
export class DrawWishInput {
  @Field(() => [ID], { nullable: true })
  boothIds?: string[] | null;

  @Field(() => WishedPlaceInput, { nullable: true })
  place?: WishedPlaceInput | null;
}

@InputType()
export class HandInWishesInput {
  @Field(() => ID)
  fairId: string;

  @Field(() => ID)
  companyId: string;

  @Field(() => [DrawWishInput], { description: 'Best first.' })
  wishes: DrawWishInput[];

  @Field(() => Int, {
    defaultValue: 0,
    description: 'Takes any so many joined booths rather than none; 0 = rather none.',
  })
  anyBooths: number;

  @Field(() => [ID], { defaultValue: [], description: 'Firms it would not stand close to, at most ten.' })
  competitorIds: string[];

  @Field(() => ID, { nullable: true, description: 'Of the taxonomy; decides which kept zones the firm belongs to.' })
  sectorId?: string | null;
}

export const toWishes = (input: HandInWishesInput): WishesOfCompany => ({
  fairId: input.fairId as FairId,
  companyId: input.companyId as CompanyId,
  wishes: input.wishes.map(toWish),
  anyBooths: input.anyBooths,
  competitorIds: input.competitorIds as CompanyId[],
  sectorId: input.sectorId ?? null,
});

function toWish({ boothIds, place }: DrawWishInput): DrawWish {
  // Neither or both: a wish of no booth, which the room refuses at its place and in the reader's language.
  if ((boothIds == null) === (place == null)) return { boothIds: [] };
  if (boothIds) return { boothIds: boothIds as BoothId[] };
  const { booths, leastAreaDm2, kind, zoneIds, openSides, near, far } = place as WishedPlaceInput;
  return {
    place: {
      booths,
      leastAreaDm2,
      kind: kind ?? null,
      zoneIds: zoneIds as ZoneId[],
      openSides,
      near: near.map(toSpot),
      far: far.map(toSpot),
    },
  };
}

const toSpot = ({ hallId, x, y }: WishedSpotInput): WishedSpot => ({ hallId: hallId as HallId, x, y });
