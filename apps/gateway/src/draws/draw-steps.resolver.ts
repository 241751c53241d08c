import { CreateDraw, DiscardDraw, type DrawId, PublishDraw, ReleaseDraw } from '@ketnoi/booth-allocation';
import type { Actor, FairId } from '@ketnoi/kernel';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../access/current-actor.js';
import { IdempotencyKey } from '../graphql/scalars/idempotency-key.scalar.js';
import { drawRefusal } from './draw-refusals.type.js';
import { CreateDrawInput, toDrawWishes } from './draw.input.js';
import {
  CreatedDraw,
  CreateDrawResult,
  DiscardDrawResult,
  DiscardedDraw,
  PublishDrawResult,
  PublishedInputs,
  ReleasedDraw,
  ReleaseDrawResult,
} from './draw.type.js';

const FairArg = (): ParameterDecorator => Args('fairId', { type: () => ID });
const DrawArg = (): ParameterDecorator => Args('drawId', { type: () => ID });
const Key = (): ParameterDecorator => Args('idempotencyKey', { type: () => IdempotencyKey });

/** An organiser's way through a draw: what-ifs, publishing, release. */
@Resolver()
export class DrawStepsResolver {
  constructor(
    private readonly create: CreateDraw,
    private readonly publish: PublishDraw,
    private readonly discard: DiscardDraw,
    private readonly release: ReleaseDraw,
  ) {}

  @Mutation(() => CreateDrawResult, { description: 'Freezes and hashes the inputs; a worker draws from them.' })
  async createDraw(
    @CurrentActor() actor: Actor,
    @Args('input') input: CreateDrawInput,
    @Key() key: string,
  ): Promise<object> {
    const answer = await this.create.execute(actor, input.fairId as FairId, toDrawWishes(input), key);
    return answer.ok ? Object.assign(new CreatedDraw(), answer.value) : drawRefusal(answer.error);
  }

  @Mutation(() => PublishDrawResult, { description: 'Opens inputs and seed to everybody at the fair.' })
  async publishDraw(
    @CurrentActor() actor: Actor,
    @FairArg() fairId: string,
    @DrawArg() drawId: string,
  ): Promise<object> {
    const answer = await this.publish.execute(actor, fairId as FairId, drawId as DrawId);
    return answer.ok ? Object.assign(new PublishedInputs(), answer.value) : drawRefusal(answer.error);
  }

  @Mutation(() => DiscardDrawResult)
  async discardDraw(
    @CurrentActor() actor: Actor,
    @FairArg() fairId: string,
    @DrawArg() drawId: string,
  ): Promise<object> {
    const answer = await this.discard.execute(actor, fairId as FairId, drawId as DrawId);
    return answer.ok ? Object.assign(new DiscardedDraw(), answer.value) : drawRefusal(answer.error);
  }

  @Mutation(() => ReleaseDrawResult, { description: 'Every firm gets what it drew, or nobody gets anything.' })
  async releaseDraw(
    @CurrentActor() actor: Actor,
    @FairArg() fairId: string,
    @DrawArg() drawId: string,
    @Key() key: string,
  ): Promise<object> {
    const answer = await this.release.execute(actor, fairId as FairId, drawId as DrawId, key);
    return answer.ok ? Object.assign(new ReleasedDraw(), answer.value) : drawRefusal(answer.error);
  }
}
