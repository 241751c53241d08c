import type { DrawOutcome as OutcomeOfRoom, FirmOutcome, ReleasedOutcome } from '@ketnoi/booth-allocation';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType()
export class DrawnBooth {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  number: string;
}

@ObjectType({ description: 'Why a better wish was not granted. Other firms are not named.' })
export class WishReason {
  @Field(() => Int, { description: 'Of the wish, from 1.' })
  rank: number;

  @Field(() => String, { description: 'more-points, ranked-higher, lot, newcomer-quota, pinned, …' })
  code: string;

  @Field(() => Int, { nullable: true, description: 'Points of the firm in whose favour it was decided.' })
  byPoints: number | null;

  @Field(() => [String], { description: 'Numbers of the booths.' })
  booths: readonly string[];
}

@ObjectType({ description: 'What a draw gives a firm.' })
export class DrawOutcome {
  @Field(() => String, { description: 'The firm in the published inputs.' })
  applicant: string;

  @Field(() => String, { description: 'wish, any, pinned, full or no-option.' })
  code: string;

  @Field(() => Int, { nullable: true, description: 'Of the wish granted, from 1.' })
  rank: number | null;

  @Field(() => [DrawnBooth])
  booths: readonly DrawnBooth[];

  @Field(() => Int)
  points: number;

  @Field(() => Int, { description: 'Decided between equal claims.' })
  lot: number;

  @Field(() => Int, { description: 'Thousandths.' })
  satisfaction: number;

  @Field(() => [WishReason])
  reasons: WishReason[];
}

@ObjectType()
export class CompanyDrawOutcome extends DrawOutcome {
  @Field(() => ID)
  drawId: string;

  @Field(() => String)
  drawName: string;

  @Field(() => String)
  inputsHash: string;

  @Field(() => Date, { nullable: true })
  releasedAt: Date | null;
}

@ObjectType({ description: 'For organisers.' })
export class FirmDrawOutcome extends DrawOutcome {
  @Field(() => ID)
  companyId: string;
}

/** Members of lists are instances of their classes: field resolvers of each type are its own. */
const shaped = (outcome: OutcomeOfRoom): DrawOutcome => ({
  applicant: outcome.applicant,
  code: outcome.outcome,
  rank: outcome.rank,
  booths: outcome.booths,
  points: outcome.points,
  lot: outcome.lot,
  satisfaction: outcome.satisfaction,
  reasons: outcome.reasons.map(({ rank, code, byPoints, booths }) =>
    Object.assign(new WishReason(), { rank, code, byPoints, booths }),
  ),
});

export const toCompanyOutcome = ({ draw, outcome }: ReleasedOutcome): CompanyDrawOutcome => ({
  ...shaped(outcome),
  drawId: draw.id,
  drawName: draw.name,
  inputsHash: draw.inputsHash,
  releasedAt: draw.releasedAt,
});

export const toFirmOutcome = ({ companyId, outcome }: FirmOutcome): FirmDrawOutcome => ({
  ...shaped(outcome),
  companyId,
});
