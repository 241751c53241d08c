import type { LanguageLevel } from '@ketnoi/kernel';
import type { SilenceRule, TradeRule } from '@ketnoi/meetings';
import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { MoneyInput } from '../../booths/money.type.js';
import { LanguageLevelEnum } from '../../graphql/languages.type.js';
import { CalendarDate } from '../../graphql/scalars/date.scalar.js';
import { SilenceRuleEnum, TradeRuleEnum } from './setup.type.js';

@InputType()
export class DayHoursInput {
  @Field(() => CalendarDate)
  date: string;

  @Field(() => String, { description: "HH:MM by the clock of the fair's zone." })
  from: string;

  @Field(() => String)
  to: string;
}

@InputType()
export class PauseInput extends DayHoursInput {
  @Field(() => String)
  name: string;
}

@InputType()
export class SlotPlanInput {
  @Field(() => [DayHoursInput])
  days: DayHoursInput[];

  @Field(() => [PauseInput], { defaultValue: [] })
  pauses: PauseInput[];

  @Field(() => Int)
  slotMinutes: number;

  @Field(() => Int, { defaultValue: 0, description: 'Between two slots, to change places.' })
  changeMinutes: number;
}

@InputType()
export class TablesInZoneInput {
  @Field(() => ID, { nullable: true, description: 'Absent = anywhere in the fair.' })
  zoneId?: string | null;

  @Field(() => Int)
  count: number;
}

@InputType()
export class InterpreterTermsInput {
  @Field(() => ID)
  personId: string;

  @Field(() => Int)
  dailyCap: number;

  @Field(() => Int)
  longestRun: number;

  @Field(() => [ID], { defaultValue: [], description: 'Sectors of the taxonomy whose words the interpreter knows.' })
  sectors: string[];

  @Field(() => MoneyInput, { nullable: true, description: 'For each half day with a meeting, however many.' })
  feePerHalfDay?: MoneyInput | null;
}

@InputType()
export class SeminarPlanInput {
  @Field(() => ID, { nullable: true, description: 'Absent = a new one.' })
  id?: string | null;

  @Field(() => String)
  title: string;

  @Field(() => String, { nullable: true })
  room?: string | null;

  @Field(() => Date)
  startsAt: Date;

  @Field(() => Date)
  endsAt: Date;
}

@InputType()
export class SignalWeightInput {
  @Field(() => String)
  signal: string;

  @Field(() => Float, { description: '0 switches the signal off; most 100.' })
  weight: number;
}

@InputType()
export class SectorLeastInput {
  @Field(() => ID)
  sectorId: string;

  @Field(() => Int)
  least: number;
}

@InputType()
export class CountryLeastInput {
  @Field(() => String, { description: 'Two capital letters.' })
  country: string;

  @Field(() => Int)
  least: number;
}

@InputType({ description: 'What is absent stays.' })
export class RoundSettingsInput {
  @Field(() => [SignalWeightInput], { nullable: true })
  weights?: SignalWeightInput[] | null;

  @Field(() => Int, { nullable: true })
  supplierFloor?: number | null;

  @Field(() => Int, { nullable: true })
  supplierMost?: number | null;

  @Field(() => Int, { nullable: true })
  newcomerFloor?: number | null;

  @Field(() => [SectorLeastInput], { nullable: true, description: 'All sectors to which something is promised.' })
  sectorLeast?: SectorLeastInput[] | null;

  @Field(() => [CountryLeastInput], { nullable: true, description: 'All countries to which something is promised.' })
  countryLeast?: CountryLeastInput[] | null;

  @Field(() => Int, { nullable: true })
  buyerLeast?: number | null;

  @Field(() => Int, { nullable: true })
  buyerMost?: number | null;

  @Field(() => Int, { nullable: true })
  perDayMost?: number | null;

  @Field(() => Int, { nullable: true, description: 'Most meetings of a company without a pause; 0 lifts the limit.' })
  inARowMost?: number | null;

  @Field(() => LanguageLevelEnum, { nullable: true, description: 'How well interpreters must speak at least.' })
  interpreterLevel?: LanguageLevel | null;

  @Field(() => TradeRuleEnum, { nullable: true })
  interpreterTrade?: TradeRule | null;

  @Field(() => Int, { nullable: true, description: 'From one hall to another; 0 = they are near enough.' })
  hallWalkMinutes?: number | null;

  @Field(() => Float, { nullable: true })
  minimumScore?: number | null;

  @Field(() => Float, { nullable: true })
  fairnessDial?: number | null;

  @Field(() => Int, { nullable: true })
  offerHours?: number | null;

  @Field(() => SilenceRuleEnum, { nullable: true })
  silenceRule?: SilenceRule | null;

  @Field(() => Boolean, { nullable: true })
  certificatesMustBeVerified?: boolean | null;
}
