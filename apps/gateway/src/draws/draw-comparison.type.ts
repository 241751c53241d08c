import type { DrawComparison as ComparisonOfRoom } from '@ketnoi/booth-allocation';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'How many firms fare better or worse than in the first draw compared.' })
export class DrawAgainstFirst {
  @Field(() => ID)
  drawId: string;

  @Field(() => Int)
  gain: number;

  @Field(() => Int)
  lose: number;
}

@ObjectType()
export class FirmInDraw {
  @Field(() => Int, { description: 'Thousandths.' })
  satisfaction: number;

  @Field(() => Int, { nullable: true })
  rank: number | null;

  @Field(() => [String], { description: 'Numbers of booths.' })
  booths: readonly string[];
}

@ObjectType()
export class FirmInDraws {
  @Field(() => ID)
  companyId: string;

  @Field(() => [FirmInDraw], {
    nullable: 'items',
    description: 'In the order of the draws; null where the firm was no applicant.',
  })
  draws: readonly (FirmInDraw | null)[];
}

@ObjectType({ description: 'Several what-ifs side by side; their figures stand with each draw.' })
export class DrawComparison {
  @Field(() => [DrawAgainstFirst])
  draws: readonly DrawAgainstFirst[];

  @Field(() => [FirmInDraws], { description: 'Those that do not fare alike, widest difference first.' })
  firms: readonly FirmInDraws[];
}

export const toComparison = ({ draws, firms }: ComparisonOfRoom): DrawComparison => ({
  draws,
  firms: firms.map((firm) => ({ companyId: firm.companyId, draws: firm.in })),
});
