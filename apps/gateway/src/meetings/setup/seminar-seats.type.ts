import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType()
export class FairGoersCompany {
  @Field(() => ID)
  companyId: string;

  @Field(() => String)
  shortName: string;
}

@ObjectType({ description: 'Somebody who attends the fair, and for whom.' })
export class FairGoer {
  @Field(() => ID)
  personId: string;

  @Field(() => String, { description: "In the person's own script, in the order of the person's country." })
  ownName: string;

  @Field(() => String)
  latinName: string;

  @Field(() => [FairGoersCompany])
  companies: readonly FairGoersCompany[];
}

@ObjectType()
export class MissedMeeting {
  @Field(() => ID)
  requestId: string;

  @Field(() => Date)
  startsAt: Date;

  @Field(() => Date)
  endsAt: Date;

  @Field(() => String)
  buyerName: string;

  @Field(() => String)
  supplierName: string;
}

@ObjectType()
export class SeminarSeat extends FairGoer {
  @Field(() => [MissedMeeting], {
    description:
      'Of the working timetable, during the seminar: for which this person was named, or for which no colleague is left.',
  })
  misses: readonly MissedMeeting[];
}
