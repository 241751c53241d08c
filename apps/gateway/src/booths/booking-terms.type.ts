import type { Approval as ApprovalValue, BookingTerms as Terms } from '@ketnoi/booth-allocation';
import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CalendarDate } from '../graphql/scalars/date.scalar.js';
import { Money, MoneyInput } from './money.type.js';

export const Approval = {
  AUTOMATIC: 'automatic',
  BY_ORGANISER: 'by-organiser',
} as const satisfies Record<string, ApprovalValue>;
registerEnumType(Approval, { name: 'Approval', description: 'Who says yes to a booking.' });

@ObjectType()
export class CancellationFee {
  @Field(() => Int)
  daysBefore: number;

  @Field(() => Int)
  percent: number;
}

@InputType({ description: 'Who cancels so many days before the fair opens, or earlier, pays so many per cent.' })
export class CancellationFeeInput {
  @Field(() => Int)
  daysBefore: number;

  @Field(() => Int)
  percent: number;
}

@ObjectType()
export class BookingTerms {
  @Field(() => Approval)
  approval: ApprovalValue;

  @Field(() => Int)
  depositPercent: number;

  @Field(() => Int, { description: 'After approval.' })
  depositWorkingDays: number;

  @Field(() => Int, { description: 'Before the deposit is due.' })
  reminderWorkingDays: number;

  @Field(() => Int, { description: 'From the reminder until a booth may be freed by an organiser.' })
  graceWorkingDays: number;

  @Field(() => [CancellationFee])
  cancellationFees: CancellationFee[];

  @Field(() => [CalendarDate], { description: 'Days on which nobody works, besides weekends.' })
  holidays: string[];

  @Field(() => [Money])
  coExhibitorFees: Money[];
}

@InputType({ description: 'What is left out stays as it is.' })
export class BookingTermsInput {
  @Field(() => Approval, { nullable: true })
  approval?: ApprovalValue | null;

  @Field(() => Int, { nullable: true })
  depositPercent?: number | null;

  @Field(() => Int, { nullable: true })
  depositWorkingDays?: number | null;

  @Field(() => Int, { nullable: true })
  reminderWorkingDays?: number | null;

  @Field(() => Int, { nullable: true })
  graceWorkingDays?: number | null;

  @Field(() => [CancellationFeeInput], { nullable: true })
  cancellationFees?: CancellationFeeInput[] | null;

  @Field(() => [CalendarDate], { nullable: true })
  holidays?: string[] | null;

  @Field(() => [MoneyInput], { nullable: true })
  coExhibitorFees?: MoneyInput[] | null;
}

/** The terms that were given. */
export const givenTerms = (input: BookingTermsInput | null | undefined): Partial<Terms> =>
  Object.fromEntries(Object.entries(input ?? {}).filter(([, value]) => value !== null && value !== undefined));
