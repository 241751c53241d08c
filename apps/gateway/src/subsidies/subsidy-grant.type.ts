import type {
  BookingToSubsidise as ToSubsidise,
  GrantState as State,
  GrantView,
  ReleaseCause,
  SubsidyCost as Cost,
} from '@ketnoi/booth-allocation';
import { Field, Float, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/connection.js';
import { SubsidyCost } from './subsidy-programme.type.js';

export const SubsidyState = {
  REQUESTED: 'requested',
  APPROVED: 'approved',
  SETTLED: 'settled',
  REFUSED: 'refused',
  RELEASED: 'released',
} as const satisfies Record<string, State>;
registerEnumType(SubsidyState, { name: 'SubsidyState' });

@ObjectType({ description: 'A paper that an officer has seen.' })
export class CheckedPaper {
  @Field(() => String)
  code: string;

  @Field(() => ID)
  checkedBy: string;

  @Field(() => Date)
  checkedAt: Date;
}

@ObjectType({ description: "A firm's request for one booking, and what became of it. Amounts are đồng." })
export class SubsidyGrant {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  programmeId: string;

  @Field(() => String)
  programmeName: string;

  @Field(() => ID)
  companyId: string;

  @Field(() => String)
  companyName: string;

  @Field(() => ID)
  bookingId: string;

  @Field(() => String)
  boothNumber: string;

  @Field(() => [SubsidyCost])
  costs: Cost[];

  @Field(() => SubsidyState)
  state: State;

  @Field(() => [CheckedPaper])
  papers: CheckedPaper[];

  @Field(() => Float)
  reserved: number;

  @Field(() => Float)
  settled: number;

  @Field(() => String, { nullable: true, description: 'Of the decision on this grant.' })
  decisionNumber: string | null;

  reason: string | null;
  cause: ReleaseCause | null;

  @Field(() => Date)
  requestedAt: Date;

  @Field(() => Date, { nullable: true })
  decidedAt: Date | null;

  @Field(() => Date, { nullable: true })
  settledAt: Date | null;

  @Field(() => Float, { description: 'The full price of the booking, VAT included.' })
  total: number;

  @Field(() => Float, { description: 'What the city pays of it, by all grants.' })
  cityShare: number;

  @Field(() => Float, { description: 'What the firm pays.' })
  firmShare: number;
}

@ObjectType()
export class SubsidyGrantConnection extends connectionOf(SubsidyGrant) {}

@ObjectType({ description: 'Newest first.' })
export class CompanySubsidies {
  @Field(() => [SubsidyGrant])
  grants: SubsidyGrant[];
}

@ObjectType({ description: 'Costs of a booking that may be asked of a programme, and what it would then pay.' })
export class SubsidyChoice {
  @Field(() => ID)
  programmeId: string;

  @Field(() => [SubsidyCost])
  costs: Cost[];

  @Field(() => Float, { description: 'At most, in đồng; 0 where its budget or what it gives one firm is used up.' })
  amount: number;
}

@ObjectType({ description: 'A booking of which the city may be asked to pay a part.' })
export class BookingToSubsidise {
  @Field(() => ID)
  bookingId: string;

  @Field(() => String)
  boothNumber: string;

  @Field(() => [SubsidyChoice])
  choices: SubsidyChoice[];
}

@ObjectType({ description: 'How a grant stands after a step.' })
export class SubsidyStep {
  @Field(() => ID)
  grantId: string;

  @Field(() => SubsidyState)
  state: State;

  @Field(() => Float)
  reserved: number;

  @Field(() => Float)
  settled: number;
}

export const toGrant = (view: GrantView): SubsidyGrant =>
  Object.assign(new SubsidyGrant(), {
    ...view,
    costs: [...view.costs],
    papers: view.papers.map((paper) => ({ ...paper, checkedAt: new Date(paper.checkedAt) })),
  });

export const toBookingToSubsidise = ({ choices, ...booking }: ToSubsidise): BookingToSubsidise =>
  Object.assign(new BookingToSubsidise(), {
    ...booking,
    choices: choices.map((choice) => ({ ...choice, costs: [...choice.costs] })),
  });
