import type { Round as RoundOfRoom, RoundFailure as FailureOfRoom, RoundKind, RoundState } from '@ketnoi/meetings';
import { ROUND_KINDS } from '@ketnoi/meetings';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../graphql/connection.js';
import { wordsEnum } from '../../graphql/words-enum.js';
import { Clash, clashesAt } from '../refusals.type.js';
import { BoundReached, reachedIn } from '../timetables/reached.type.js';
import { MissedPromise, RoundPrice, roundPrice, toMissedPromise } from './promise.type.js';

export const RoundKindEnum = wordsEnum('RoundKind', ROUND_KINDS);
export const RoundStateEnum = wordsEnum('RoundState', [
  'waiting',
  'running',
  'finished',
  'failed',
  'cancelled',
] as const);

@ObjectType({ description: 'Something that was counted or timed.' })
export class Figure {
  @Field(() => String)
  name: string;

  @Field(() => Float)
  value: number;
}

@ObjectType({ description: 'Why a round ended without a result. Its text is `message`.' })
export class RoundFailure {
  @Field(() => String)
  code: string;

  @Field(() => [Clash], {
    description:
      'Of pins that exclude each other: what the fewest of them that do would break. Lift one of these pins.',
  })
  clashes: Clash[];
}

@ObjectType()
export class Round {
  @Field(() => ID)
  id: string;

  @Field(() => RoundKindEnum)
  kind: RoundKind;

  @Field(() => RoundStateEnum)
  state: RoundState;

  @Field(() => String, { nullable: true, description: 'freeze, score, choose, schedule or save.' })
  phase: string | null;

  @Field(() => Int)
  percent: number;

  @Field(() => [Figure])
  counts: Figure[];

  @Field(() => BoundReached, {
    nullable: true,
    description: 'Of a timetable round: the best found so far, while it runs, and what it came to.',
  })
  reached: BoundReached | null;

  @Field(() => RoundPrice, { nullable: true, description: 'Of a finished propose round.' })
  price: RoundPrice | null;

  @Field(() => [MissedPromise], {
    description: 'Of a finished propose round: which of the promises it could not keep.',
  })
  missedPromises: MissedPromise[];

  @Field(() => [Figure], { description: 'Milliseconds of each step, once it is finished.' })
  ms: Figure[];

  @Field(() => Int)
  seed: number;

  @Field(() => Boolean, {
    description: 'Of a timetable round: made without regard to the timetable that was released.',
  })
  fresh: boolean;

  @Field(() => String, { nullable: true, description: 'Over what was decided: equal runs have equal hashes.' })
  resultHash: string | null;

  @Field(() => RoundFailure, { nullable: true })
  failure: RoundFailure | null;

  @Field(() => Date)
  createdAt: Date;

  @Field(() => Date, { nullable: true })
  startedAt: Date | null;

  @Field(() => Date, { nullable: true })
  finishedAt: Date | null;

  @Field(() => Boolean, { description: 'Somebody asked to stop it.' })
  cancelling: boolean;

  @Field(() => Boolean, { description: 'Somebody asked to end it with the best found so far.' })
  finishing: boolean;
}

@ObjectType()
export class RoundConnection extends connectionOf(Round) {}

export const figures = (named: Readonly<Record<string, number>> | null | undefined): Figure[] =>
  Object.entries(named ?? {}).map(([name, value]) => ({ name, value }));

export const toRound = (round: RoundOfRoom): Round => ({
  id: round.id,
  kind: round.kind,
  state: round.state,
  phase: round.phase,
  percent: round.percent,
  counts: figures(round.counts),
  reached: reachedIn(round),
  price: priceOf(round),
  missedPromises: (round.result?.missedPromises ?? []).map(toMissedPromise),
  ms: figures(round.result?.ms),
  seed: round.seed,
  fresh: round.fresh,
  resultHash: round.result?.hash ?? null,
  failure: round.failure && toFailure(round.fairId, round.failure),
  createdAt: round.createdAt,
  startedAt: round.startedAt,
  finishedAt: round.finishedAt,
  cancelling: round.cancelRequestedAt !== null,
  finishing: round.finishRequestedAt !== null,
});

function priceOf({ kind, result, settings }: RoundOfRoom): RoundPrice | null {
  if (kind !== 'propose' || !result) return null;
  const { total, optimum, withoutPromises } = result.counts;
  return roundPrice({ fairnessDial: settings.fairnessDial, total, optimum, withoutPromises });
}

function toFailure(fairId: string, { code, params }: FailureOfRoom): RoundFailure {
  const requestIds = String(params.requestIds ?? '')
    .split(' ')
    .filter(Boolean);
  const clash = {
    code: String(params.clash),
    requestIds,
    who: textOrNull(params.who),
    slot: numberOrNull(params.slot),
  };
  const clashes = code === 'pins-conflict' && params.clash !== undefined ? clashesAt(fairId, [clash]) : [];
  return Object.assign(new RoundFailure(), { code, clashes });
}

const textOrNull = (value: string | number | undefined): string | null => (value === undefined ? null : String(value));
const numberOrNull = (value: string | number | undefined): number | null =>
  value === undefined ? null : Number(value);
