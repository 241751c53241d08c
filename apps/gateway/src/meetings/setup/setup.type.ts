import type { LanguageLevel } from '@ketnoi/kernel';
import { SILENCE_RULES, type SilenceRule, TRADE_RULES, type TradeRule } from '@ketnoi/meetings';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Money } from '../../booths/money.type.js';
import { LanguageLevelEnum } from '../../graphql/languages.type.js';
import { wordsEnum } from '../../graphql/words-enum.js';

export const SilenceRuleEnum = wordsEnum(
  'SilenceRule',
  SILENCE_RULES,
  'What an unanswered offer becomes at its deadline.',
);

export const TradeRuleEnum = wordsEnum(
  'TradeRule',
  TRADE_RULES,
  "Whether an interpreter knows the words of the supplier's sector: ANY does not ask, PREFERRED wishes, REQUIRED insists.",
);

@ObjectType()
export class MeetingSlot {
  @Field(() => Int, { description: 'Counted from 0 over the whole fair.' })
  index: number;

  @Field(() => Int)
  day: number;

  @Field(() => Date)
  startsAt: Date;

  @Field(() => Date)
  endsAt: Date;
}

@ObjectType()
export class Pause {
  @Field(() => String)
  name: string;

  @Field(() => Date)
  startsAt: Date;

  @Field(() => Date)
  endsAt: Date;
}

@ObjectType({ description: 'When a fair meets.' })
export class FairGrid {
  @Field(() => [MeetingSlot])
  slots: readonly MeetingSlot[];

  @Field(() => [Pause])
  pauses: readonly Pause[];
}

@ObjectType()
export class MeetingTable {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  number: number;

  @Field(() => ID, { nullable: true })
  zoneId: string | null;
}

@ObjectType({ description: 'Languages stand with the person.' })
export class Interpreter {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  personId: string;

  @Field(() => Int, { description: 'Most meetings in a day.' })
  dailyCap: number;

  @Field(() => Int, { description: 'Most meetings without a pause.' })
  longestRun: number;

  @Field(() => [ID], { description: 'Sectors of the taxonomy whose words the interpreter knows.' })
  sectors: readonly string[];

  @Field(() => Money, { nullable: true, description: 'For each half day with a meeting, however many.' })
  feePerHalfDay: Money | null;
}

@ObjectType()
export class Seminar {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;

  @Field(() => String, { nullable: true })
  room: string | null;

  @Field(() => Date)
  startsAt: Date;

  @Field(() => Date)
  endsAt: Date;
}

@ObjectType()
export class SignalWeight {
  @Field(() => String)
  signal: string;

  @Field(() => Float)
  weight: number;
}

@ObjectType({ description: 'Meetings that suppliers of a sector should get all together.' })
export class SectorLeast {
  @Field(() => ID)
  sectorId: string;

  @Field(() => Int)
  least: number;
}

@ObjectType({ description: 'Meetings that buyers from a country should get all together.' })
export class CountryLeast {
  @Field(() => String)
  country: string;

  @Field(() => Int)
  least: number;
}

@ObjectType({ description: 'What rounds start with from now on.' })
export class RoundSettings {
  @Field(() => [SignalWeight], { description: 'Signals not named weigh what the engine thinks best.' })
  weights: SignalWeight[];

  @Field(() => Int)
  weightsVersion: number;

  @Field(() => Int)
  supplierFloor: number;

  @Field(() => Int)
  supplierMost: number;

  @Field(() => Int, { description: 'For suppliers that are new to the fair, where it is more than the floor of all.' })
  newcomerFloor: number;

  @Field(() => [SectorLeast])
  sectorLeast: SectorLeast[];

  @Field(() => [CountryLeast])
  countryLeast: CountryLeast[];

  @Field(() => Int)
  buyerLeast: number;

  @Field(() => Int)
  buyerMost: number;

  @Field(() => Int)
  perDayMost: number;

  @Field(() => Int, { nullable: true, description: 'Most meetings of a company without a pause; null = no limit.' })
  inARowMost: number | null;

  @Field(() => LanguageLevelEnum, { description: 'How well interpreters must speak at least.' })
  interpreterLevel: LanguageLevel;

  @Field(() => TradeRuleEnum)
  interpreterTrade: TradeRule;

  @Field(() => Int, { description: 'From one hall to another; 0 = they are near enough.' })
  hallWalkMinutes: number;

  @Field(() => Float)
  minimumScore: number;

  @Field(() => Float, { description: '0 = greatest total, 1 = the worst-off first.' })
  fairnessDial: number;

  @Field(() => Int)
  offerHours: number;

  @Field(() => SilenceRuleEnum)
  silenceRule: SilenceRule;

  @Field(() => Boolean, { description: 'Certificates that nobody checked against a paper do not count.' })
  certificatesMustBeVerified: boolean;
}
