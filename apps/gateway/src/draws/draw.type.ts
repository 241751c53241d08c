import { type Draw as DrawOfRoom, DRAW_STATES, type DrawState } from '@ketnoi/booth-allocation';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/connection.js';
import { IdempotencyConflict, InvalidInput, NotFound } from '../graphql/expected-error.type.js';
import { resultUnion } from '../graphql/result-union.js';
import { wordsEnum } from '../graphql/words-enum.js';
import { DrawNotReady, ReleaseRefused } from './draw-refusals.type.js';

export const DrawStateEnum = wordsEnum('DrawState', DRAW_STATES);

@ObjectType({ description: 'What a draw comes to. Satisfaction is in thousandths.' })
export class DrawFigures {
  @Field(() => Int)
  applicants: number;

  @Field(() => Int)
  allotted: number;

  @Field(() => Int)
  firstWishes: number;

  @Field(() => Int)
  booths: number;

  @Field(() => Int)
  boothsLeft: number;

  @Field(() => Int, { description: 'Mean over all applicants.' })
  satisfaction: number;

  @Field(() => Float)
  value: number;

  @Field(() => Float, { description: 'No plan can be worth more.' })
  bound: number;

  @Field(() => Int, { description: 'Millionths of the bound that the plan may lack at most.' })
  gapPpm: number;

  @Field(() => Boolean, { description: 'It is the best plan there is.' })
  proved: boolean;

  @Field(() => Float, { description: 'Worth of everybody choosing in turn, by points and lot.' })
  valueByTurns: number;

  @Field(() => Int)
  newcomersWanted: number;

  @Field(() => Int)
  newcomersApplied: number;

  @Field(() => Int)
  newcomersAllotted: number;

  @Field(() => String, { description: 'SHA-256 of the result.' })
  resultHash: string;
}

@ObjectType({ description: 'Files: /exports/draw-inputs and /exports/draw-result with fairId and drawId.' })
export class PublishedDraw {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => Float)
  seed: number;

  @Field(() => String, { description: 'SHA-256 of the inputs file.' })
  inputsHash: string;

  @Field(() => Date, { nullable: true })
  publishedAt: Date | null;

  @Field(() => Date, { nullable: true })
  releasedAt: Date | null;

  @Field(() => Boolean, { description: 'The organiser has put it away: it never gives anybody a booth.' })
  dropped: boolean;
}

@ObjectType({ description: 'One what-if of an organiser, or the draw that was released.' })
export class Draw extends PublishedDraw {
  @Field(() => DrawStateEnum)
  state: DrawState;

  @Field(() => Int)
  percent: number;

  @Field(() => DrawFigures, { nullable: true })
  figures: DrawFigures | null;

  @Field(() => String, { nullable: true })
  failure: string | null;

  @Field(() => Date)
  createdAt: Date;

  @Field(() => Date, { nullable: true })
  finishedAt: Date | null;
}

@ObjectType()
export class DrawConnection extends connectionOf(Draw) {}

@ObjectType()
export class CreatedDraw {
  @Field(() => ID)
  drawId: string;

  @Field(() => String)
  inputsHash: string;
}

@ObjectType()
export class PublishedInputs {
  @Field(() => ID)
  drawId: string;

  @Field(() => String)
  inputsHash: string;
}

@ObjectType()
export class DiscardedDraw {
  @Field(() => ID)
  drawId: string;
}

@ObjectType()
export class ReleasedDraw {
  @Field(() => ID)
  drawId: string;

  @Field(() => Int)
  firms: number;

  @Field(() => Int)
  booths: number;
}

export const CreateDrawResult = resultUnion('CreateDrawResult', () => [
  CreatedDraw,
  InvalidInput,
  NotFound,
  IdempotencyConflict,
]);
export const PublishDrawResult = resultUnion('PublishDrawResult', () => [PublishedInputs, DrawNotReady, NotFound]);
export const DiscardDrawResult = resultUnion('DiscardDrawResult', () => [DiscardedDraw, DrawNotReady, NotFound]);
export const ReleaseDrawResult = resultUnion('ReleaseDrawResult', () => [
  ReleasedDraw,
  ReleaseRefused,
  DrawNotReady,
  NotFound,
  IdempotencyConflict,
]);

export const toPublished = (draw: DrawOfRoom): PublishedDraw => ({
  id: draw.id,
  name: draw.name,
  seed: draw.seed,
  inputsHash: draw.inputsHash,
  publishedAt: draw.publishedAt,
  releasedAt: draw.releasedAt,
  dropped: draw.state === 'discarded',
});

export const toDraw = (draw: DrawOfRoom): Draw => ({
  ...toPublished(draw),
  state: draw.state,
  percent: draw.percent,
  figures: draw.figures,
  failure: draw.failure,
  createdAt: draw.createdAt,
  finishedAt: draw.finishedAt,
});
