import type { BoothCount, DecisionCount, RequestCount } from '@ketnoi/directory';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Money } from '../booths/money.type.js';

@ObjectType({ description: 'Each booth once, by the claim that stands on it.' })
export class BoothCounts implements Record<BoothCount, number> {
  @Field(() => Int)
  free: number;

  @Field(() => Int)
  held: number;

  @Field(() => Int)
  applied: number;

  @Field(() => Int)
  approved: number;

  @Field(() => Int, { description: 'The deposit is in.' })
  confirmed: number;

  @Field(() => Int)
  paid: number;

  @Field(() => Int, { description: 'Withdrawn, or kept for a pavilion.' })
  blocked: number;
}

@ObjectType()
export class RequestCounts implements Record<RequestCount, number> {
  @Field(() => Int)
  open: number;

  @Field(() => Int)
  accepted: number;

  @Field(() => Int)
  declined: number;

  @Field(() => Int)
  expired: number;

  @Field(() => Int)
  withdrawn: number;

  @Field(() => Float, { nullable: true, description: 'Of what was answered, 0 to 1; null while nobody has answered.' })
  acceptanceRate: number | null;
}

@ObjectType({ description: 'What somebody of the office has to decide.' })
export class DecisionCounts implements Record<DecisionCount, number> {
  @Field(() => Int)
  applications: number;

  @Field(() => Int)
  overdueDeposits: number;

  @Field(() => Int)
  doubtfulTransfers: number;

  @Field(() => Int, { description: 'Of rounds; people’s own wishes are theirs.' })
  unansweredOffers: number;

  @Field(() => Int)
  subsidyRequests: number;

  @Field(() => Int)
  onWaitlist: number;
}

@ObjectType({ description: 'In one currency.' })
export class FairMoney {
  @Field(() => Money, { description: 'What the booths that are taken cost.' })
  booked: Money;

  @Field(() => Money, { description: 'By payment requests that were not cancelled.' })
  asked: Money;

  @Field(() => Money)
  paid: Money;
}

@ObjectType()
export class FairRelease {
  @Field(() => Int)
  versionNumber: number;

  @Field(() => Date)
  releasedAt: Date;

  @Field(() => Int)
  meetings: number;

  @Field(() => Int)
  suppliersWithoutMeeting: number;
}

@ObjectType({ description: 'How far a fair has come.' })
export class FairState {
  @Field(() => BoothCounts)
  booths: BoothCounts;

  @Field(() => [FairMoney])
  money: FairMoney[];

  @Field(() => Int)
  suppliers: number;

  @Field(() => Int, { description: 'Suppliers whose profile says what they make or do, and how much or how soon.' })
  completeProfiles: number;

  @Field(() => Int)
  openNeeds: number;

  @Field(() => Int, { description: 'Of them, those about which a request stands, open or accepted.' })
  coveredNeeds: number;

  @Field(() => RequestCounts)
  requests: RequestCounts;

  @Field(() => FairRelease, { nullable: true, description: 'The newest; null before the first.' })
  release: FairRelease | null;

  @Field(() => Int, { description: 'Finished.' })
  proposeRounds: number;

  @Field(() => Int, { description: 'Finished.' })
  timetableRounds: number;

  @Field(() => Int)
  roundsRunning: number;

  @Field(() => DecisionCounts)
  waiting: DecisionCounts;
}
