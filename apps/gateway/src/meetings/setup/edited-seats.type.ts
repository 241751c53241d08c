import { Field, ID, ObjectType } from '@nestjs/graphql';
import { UnusableFile } from '../../directory/firms-file.type.js';
import { NotFound } from '../../graphql/expected-error.type.js';
import { resultUnion } from '../../graphql/result-union.js';
import { ListDifference } from '../../lists/edited-list.type.js';
import { MissedMeeting } from './seminar-seats.type.js';

@ObjectType({ description: 'That somebody would miss a meeting for a seminar, which this person does not now.' })
export class FreshMiss {
  @Field(() => ID)
  personId: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { description: 'As the list calls it.' })
  seminar: string;

  @Field(() => MissedMeeting)
  meeting: MissedMeeting;
}

@ObjectType({ description: 'What an edited list would change of who sits in which seminar. Applied only as a whole.' })
export class SeatsDifference {
  @Field(() => ListDifference)
  difference: ListDifference;

  @Field(() => [FreshMiss], {
    description: 'Meetings of the working timetable that these seats would cost, all together. They may be approved.',
  })
  misses: readonly FreshMiss[];
}

export const CheckEditedSeatsResult = resultUnion('CheckEditedSeatsResult', () => [
  SeatsDifference,
  UnusableFile,
  NotFound,
]);
