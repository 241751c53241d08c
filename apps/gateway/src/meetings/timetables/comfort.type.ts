import { Field, Float, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'How evenly meetings are spread over those who asked for any or were asked.' })
export class MeetingSpread {
  @Field(() => Int)
  companies: number;

  @Field(() => Int)
  fewest: number;

  @Field(() => Int, { description: 'One company in ten has this many or fewer.' })
  tenth: number;

  @Field(() => Int)
  median: number;

  @Field(() => Int)
  most: number;

  @Field(() => Float, { description: '0 = all have the same, towards 1 = one has it all.' })
  gini: number;
}

@ObjectType({ description: 'How a timetable is to live with, beside its worth; by the fair as it stands now.' })
export class TimetableComfort {
  @Field(() => Int, { description: 'Companies with fewer meetings than promised.' })
  belowPromised: number;

  @Field(() => Int, { description: 'Meetings they miss, all together.' })
  meetingsMissed: number;

  @Field(() => MeetingSpread)
  suppliers: MeetingSpread;

  @Field(() => MeetingSpread)
  buyers: MeetingSpread;

  @Field(() => Int, { description: 'Meetings that an interpreter translates.' })
  interpreted: number;

  @Field(() => Int, { description: 'How often a company gets another interpreter within a half day.' })
  interpreterChanges: number;

  @Field(() => Int, { description: 'Interpreted meetings whose interpreter does not know the trade.' })
  tradeMissed: number;

  @Field(() => Int, { description: 'Half days for which interpreters are hired.' })
  halfDaysHired: number;

  @Field(() => Int, { description: 'How often a supplier goes to another table within a half day.' })
  tableChanges: number;

  @Field(() => Int, {
    description: 'How often somebody goes to another hall between two slots that follow each other.',
  })
  hallChanges: number;
}
