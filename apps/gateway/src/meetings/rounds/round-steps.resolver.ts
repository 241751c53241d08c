import type { Actor, FairId, ProposalId, RoundId } from '@ketnoi/kernel';
import {
  CancelRound,
  FinishRound,
  OfferProposals,
  RequestRound,
  ReviewProposals,
  type RoundKind,
} from '@ketnoi/meetings';
import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../../access/current-actor.js';
import { answer } from '../answer.js';
import { Key } from '../idempotency-arg.js';
import { RoundKindEnum } from './round.type.js';
import * as results from './round-steps.type.js';

const FairArg = (): ParameterDecorator => Args('fairId', { type: () => ID });
const RoundArg = (): ParameterDecorator => Args('roundId', { type: () => ID });

/** An organiser's way through a round: start, stop, review, offer. */
@Resolver()
export class RoundStepsResolver {
  constructor(
    private readonly request: RequestRound,
    private readonly cancel: CancelRound,
    private readonly finish: FinishRound,
    private readonly review: ReviewProposals,
    private readonly offer: OfferProposals,
  ) {}

  @Mutation(() => results.RequestRoundResult, { description: 'A worker takes it up; watch `roundProgress`.' })
  async requestRound(
    @CurrentActor() actor: Actor,
    @FairArg() fairId: string,
    @Args('kind', { type: () => RoundKindEnum }) kind: RoundKind,
    @Args('seed', { type: () => Int, defaultValue: 1 }) seed: number,
    @Args('iterations', {
      type: () => Int,
      nullable: true,
      description: 'Steps of search; by default as many as suit the fair.',
    })
    iterations: number | null,
    @Args('fresh', {
      type: () => Boolean,
      defaultValue: false,
      description: 'Of a timetable round: without staying near the timetable that is released.',
    })
    fresh: boolean,
    @Key() key: string,
  ): Promise<object> {
    const wish = { fairId: fairId as FairId, kind, seed, iterations, fresh };
    return answer(results.RequestedRound, await this.request.execute(actor, wish, key));
  }

  @Mutation(() => results.CancelRoundResult)
  async cancelRound(
    @CurrentActor() actor: Actor,
    @FairArg() fairId: string,
    @RoundArg() roundId: string,
  ): Promise<object> {
    return answer(results.CancellingRound, await this.cancel.execute(actor, fairId as FairId, roundId as RoundId));
  }

  @Mutation(() => results.FinishRoundResult, {
    description:
      'Of a timetable round: the best timetable found so far becomes the working one. Asked twice, it is one asking.',
  })
  async finishRound(
    @CurrentActor() actor: Actor,
    @FairArg() fairId: string,
    @RoundArg() roundId: string,
  ): Promise<object> {
    return answer(results.FinishingRound, await this.finish.execute(actor, fairId as FairId, roundId as RoundId));
  }

  @Mutation(() => results.ReviewProposalsResult, { description: 'Before they are offered.' })
  async reviewProposals(
    @CurrentActor() actor: Actor,
    @FairArg() fairId: string,
    @RoundArg() roundId: string,
    @Args('drop', { type: () => [ID], defaultValue: [] }) drop: string[],
    @Args('keep', { type: () => [ID], defaultValue: [] }) keep: string[],
  ): Promise<object> {
    const review = { drop: drop as ProposalId[], keep: keep as ProposalId[] };
    return answer(
      results.ReviewedProposals,
      await this.review.execute(actor, fairId as FairId, roundId as RoundId, review),
    );
  }

  @Mutation(() => results.OfferProposalsResult, { description: 'Both sides are asked until the deadline.' })
  async offerProposals(
    @CurrentActor() actor: Actor,
    @FairArg() fairId: string,
    @RoundArg() roundId: string,
    @Args('deadlineAt', { type: () => Date, nullable: true, description: "By default after the fair's offer hours." })
    deadlineAt: Date | null,
    @Key() key: string,
  ): Promise<object> {
    const offered = await this.offer.execute(actor, fairId as FairId, roundId as RoundId, deadlineAt ?? null, key);
    return answer(results.OfferedProposals, offered, (value) => ({ ...value, deadlineAt: new Date(value.deadlineAt) }));
  }
}
