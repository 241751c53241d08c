import type { Actor, CompanyId, FairId, RoundId } from '@ketnoi/kernel';
import { type ProposalState, ShowRounds } from '@ketnoi/meetings';
import { Args, ID, Query, Resolver, Subscription } from '@nestjs/graphql';
import { CurrentActor } from '../../access/current-actor.js';
import { PageArgs, pageRequest, toConnection } from '../../graphql/connection.js';
import { orNull } from '../answer.js';
import { LiveRounds } from './live-rounds.js';
import {
  OfferAnswers,
  ProposalConnection,
  ProposalStateEnum,
  SilentOfferConnection,
  toProposal,
} from './proposal.type.js';
import { Round, RoundConnection, toRound } from './round.type.js';
import { errorSaying } from '../../graphql/said.js';

const FairArg = (): ParameterDecorator => Args('fairId', { type: () => ID });
const RoundArg = (): ParameterDecorator => Args('roundId', { type: () => ID });

/** Rounds as those who run the fair look through them. */
@Resolver()
export class RoundsResolver {
  constructor(
    private readonly show: ShowRounds,
    private readonly live: LiveRounds,
  ) {}

  @Query(() => Round, { nullable: true })
  async round(
    @CurrentActor() actor: Actor,
    @FairArg() fairId: string,
    @RoundArg() roundId: string,
  ): Promise<Round | null> {
    return orNull(await this.show.one(actor, fairId as FairId, roundId as RoundId), toRound);
  }

  @Query(() => RoundConnection, { nullable: true, description: 'Newest first.' })
  async rounds(
    @CurrentActor() actor: Actor,
    @FairArg() fairId: string,
    @Args() page: PageArgs,
  ): Promise<RoundConnection | null> {
    const found = await this.show.all(actor, fairId as FairId, pageRequest(page));
    return orNull(found, (rounds) => toConnection(rounds, toRound));
  }

  @Query(() => ProposalConnection, { nullable: true, description: 'Best first.' })
  async proposals(
    @CurrentActor() actor: Actor,
    @FairArg() fairId: string,
    @RoundArg() roundId: string,
    @Args('state', { type: () => ProposalStateEnum, nullable: true }) state: ProposalState | null,
    @Args('companyId', { type: () => ID, nullable: true }) companyId: string | null,
    @Args() page: PageArgs,
  ): Promise<ProposalConnection | null> {
    const filter = { state: state ?? undefined, companyId: (companyId ?? undefined) as CompanyId | undefined };
    const found = await this.show.proposals(actor, fairId as FairId, roundId as RoundId, filter, pageRequest(page));
    return orNull(found, (proposals) => toConnection(proposals, toProposal));
  }

  @Query(() => SilentOfferConnection, { nullable: true, description: 'Who has not answered.' })
  async unansweredOffers(
    @CurrentActor() actor: Actor,
    @FairArg() fairId: string,
    @RoundArg() roundId: string,
    @Args() page: PageArgs,
  ): Promise<SilentOfferConnection | null> {
    const found = await this.show.unanswered(actor, fairId as FairId, roundId as RoundId, pageRequest(page));
    return orNull(found, (offers) => toConnection(offers, (offer) => ({ ...offer })));
  }

  @Query(() => OfferAnswers, { nullable: true })
  async offerAnswers(
    @CurrentActor() actor: Actor,
    @FairArg() fairId: string,
    @RoundArg() roundId: string,
  ): Promise<OfferAnswers | null> {
    return orNull(await this.show.answerCounts(actor, fairId as FairId, roundId as RoundId), (counts) => counts);
  }

  @Subscription(() => Round, {
    description: 'The round as it stands, then anew with every change, until it is over.',
    resolve: (round: Round) => round,
  })
  async roundProgress(
    @CurrentActor() actor: Actor,
    @FairArg() fairId: string,
    @RoundArg() roundId: string,
  ): Promise<AsyncIterableIterator<Round>> {
    const read = async (): Promise<Round | null> =>
      orNull(await this.show.one(actor, fairId as FairId, roundId as RoundId), toRound);
    if (!(await read())) throw errorSaying({ key: 'errors.not-found' }, { extensions: { code: 'NOT_FOUND' } });
    return this.live.watch(fairId as FairId, roundId as RoundId, read);
  }
}
