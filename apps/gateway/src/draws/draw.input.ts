import type { DrawWishes, ZoneRule } from '@ketnoi/booth-allocation';
import type { BoothId, CompanyId, ZoneId } from '@ketnoi/kernel';
import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { wordsEnum } from '../graphql/words-enum.js';

export const ZoneRuleEnum = wordsEnum('ZoneRule', ['ignore', 'prefer', 'require'] as const);

@InputType({ description: 'Terms of the utility formula; those left out have their defaults.' })
export class DrawWeightsInput {
  @Field(() => Int, { nullable: true, description: "Added to everybody's points; default 100." })
  basePoints?: number | null;

  @Field(() => Int, { nullable: true, description: 'Thousandths that each rank costs; default 80.' })
  rankStep?: number | null;

  @Field(() => Int, { nullable: true, description: 'Thousandths that a wish is worth at least; default 400.' })
  rankLeast?: number | null;

  @Field(() => Int, { nullable: true, description: 'Thousandths of a booth beyond the wishes; default 200.' })
  anyBooth?: number | null;

  @Field(() => Int, { nullable: true, description: 'What remains outside the own zone, per cent; default 60.' })
  otherZonePercent?: number | null;
}

@InputType({ description: 'A firm that is settled beforehand.' })
export class PinInput {
  @Field(() => ID)
  companyId: string;

  @Field(() => [ID])
  boothIds: string[];
}

@InputType()
export class CreateDrawInput {
  @Field(() => ID)
  fairId: string;

  @Field(() => String)
  name: string;

  @Field(() => Float, { description: 'A whole number from 0 to 4294967295; shuffles the lots between equals.' })
  seed: number;

  @Field(() => [ID], { nullable: true, description: 'Left out: all that are free.' })
  boothIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Left out: all zones.' })
  zoneIds?: string[] | null;

  @Field(() => Int, { defaultValue: 0, description: 'Newcomers who get a booth before anything else counts.' })
  newcomersLeast: number;

  @Field(() => Int, { defaultValue: 0, description: "Least distance between competitors' booths, mm along the axes." })
  competitorSpacing: number;

  @Field(() => ZoneRuleEnum, { defaultValue: 'ignore', description: 'What zones kept for a sector mean.' })
  zones: ZoneRule;

  @Field(() => DrawWeightsInput, { defaultValue: {} })
  weights: DrawWeightsInput;

  @Field(() => [PinInput], { defaultValue: [] })
  pins: PinInput[];
}

export const toDrawWishes = (input: CreateDrawInput): DrawWishes => ({
  name: input.name,
  seed: input.seed,
  boothIds: (input.boothIds as BoothId[] | null | undefined) ?? null,
  zoneIds: (input.zoneIds as ZoneId[] | null | undefined) ?? null,
  newcomersLeast: input.newcomersLeast,
  competitorSpacing: input.competitorSpacing,
  zones: input.zones,
  weights: Object.fromEntries(Object.entries(input.weights).filter(([, weight]) => weight != null)),
  pins: input.pins.map(({ companyId, boothIds }) => ({
    companyId: companyId as CompanyId,
    boothIds: boothIds as BoothId[],
  })),
});
