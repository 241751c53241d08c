import { FAIR_GAPS } from '@ketnoi/directory';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/connection.js';
import { wordsEnum } from '../graphql/words-enum.js';

export const FairGapEnum = wordsEnum(
  'FairGap',
  FAIR_GAPS,
  'A supplier without a meeting in the newest release; one whose profile is not complete; a buyer with needs nobody asks about.',
);

@ObjectType({ description: 'A company that a figure leaves out.' })
export class GapOfCompany {
  @Field(() => ID)
  companyId: string;

  @Field(() => String)
  shortName: string;

  @Field(() => Int, { description: 'How many open needs without a request; 1 elsewhere.' })
  count: number;
}

@ObjectType()
export class GapConnection extends connectionOf(GapOfCompany) {}
