import type { MissedPromise as MissedPromiseOfRoom } from '@ketnoi/meetings';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A promise of the fair that could not be kept.' })
export class MissedPromise {
  @Field(() => String, {
    description: 'For programs: supplier-floor, newcomer-floor, buyer-least, sector-least or country-least.',
  })
  promise: string;

  @Field(() => String, {
    nullable: true,
    description: 'The sector or country; null for what each company is promised.',
  })
  group: string | null;

  @Field(() => Int, { description: 'How many companies were left short; of a sector or country, 1.' })
  companies: number;

  @Field(() => Int, { description: 'Meetings promised to all of them together.' })
  promised: number;

  @Field(() => Int, { description: 'What they get of them, requests that live already included.' })
  given: number;

  @Field(() => String, { description: 'For programs: no-possible-partner, own-cap or partners-full.' })
  reason: string;
}

@ObjectType({
  description: 'What fairness and promises cost a propose round: sums of the scores of both sides together.',
})
export class RoundPrice {
  @Field(() => Float, { description: 'The dial that the pairs were chosen with.' })
  fairnessDial: number;

  @Field(() => Float, { description: 'Of the pairs that were chosen.' })
  total: number;

  @Field(() => Float, { description: 'The greatest there is under the same promises, which is what dial 0 chooses.' })
  totalAtDialZero: number;

  @Field(() => Float, { nullable: true, description: 'The greatest there would be if nothing were promised either.' })
  totalWithoutPromises: number | null;

  @Field(() => Float, { description: 'Share of the total at dial 0 that was given up; 0.01 is one percent.' })
  priceOfFairness: number;

  @Field(() => Float, { nullable: true, description: 'Share of the total without promises that they cost.' })
  priceOfPromises: number | null;
}

export const toMissedPromise = (missed: MissedPromiseOfRoom): MissedPromise =>
  Object.assign(new MissedPromise(), missed);

interface Totals {
  readonly fairnessDial: number;
  readonly total: number;
  readonly optimum: number;
  /** Undefined for rounds that ended before it was counted. */
  readonly withoutPromises: number | undefined;
}

export function roundPrice({ fairnessDial, total, optimum, withoutPromises }: Totals): RoundPrice {
  const givenUp = (kept: number, greatest: number): number => (greatest > 0 ? (greatest - kept) / greatest : 0);
  return Object.assign(new RoundPrice(), {
    fairnessDial,
    total,
    totalAtDialZero: optimum,
    totalWithoutPromises: withoutPromises ?? null,
    priceOfFairness: givenUp(total, optimum),
    priceOfPromises: withoutPromises === undefined ? null : givenUp(optimum, withoutPromises),
  });
}
