import { HandInWishes, SetDrawCall, SetStandings, ShowWishes, WithdrawWishes } from '@ketnoi/booth-allocation';
import type { Actor, CompanyId, FairId } from '@ketnoi/kernel';
import { Args, Context, Field, ID, InputType, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { languageOf } from '../access/caller.js';
import { CurrentActor } from '../access/current-actor.js';
import { PageArgs, pageRequest, toConnection } from '../graphql/connection.js';
import type { GraphqlContext } from '../graphql/graphql-context.js';
import { IdempotencyKey } from '../graphql/scalars/idempotency-key.scalar.js';
import { drawRefusal } from './draw-refusals.type.js';
import { toldWish } from './told-wish.js';
import { HandInWishesInput, toWishes } from './wishes.input.js';
import {
  CompanyWishes,
  DrawCall,
  DrawRequestConnection,
  HandedInWishes,
  HandInWishesResult,
  SetDrawCallResult,
  SetPriorityPoints,
  SetPriorityPointsResult,
  toDrawRequest,
  toListedRequest,
  WithdrawnWishes,
  WithdrawWishesResult,
} from './wishes.type.js';

const FairArg = (): ParameterDecorator => Args('fairId', { type: () => ID });
const CompanyArg = (): ParameterDecorator => Args('companyId', { type: () => ID });

@InputType()
export class DrawCallInput {
  @Field(() => ID)
  fairId: string;

  @Field(() => Date, { description: 'The first instant at which wishes are refused.' })
  wishesUntil: Date;

  @Field(() => Int, { defaultValue: 4, description: 'Booths that one firm may wish for together, 1 to 6.' })
  mostBooths: number;
}

@InputType()
export class PriorityPointsInput {
  @Field(() => ID)
  companyId: string;

  @Field(() => Int, { description: '0 to 10,000.' })
  points: number;

  @Field(() => Boolean, { defaultValue: false })
  newcomer: boolean;
}

/** What firms wish for, and how the organiser ranks them. */
@Resolver()
export class WishesResolver {
  constructor(
    private readonly show: ShowWishes,
    private readonly handIn: HandInWishes,
    private readonly withdraw: WithdrawWishes,
    private readonly setCall: SetDrawCall,
    private readonly setStandings: SetStandings,
  ) {}

  @Query(() => DrawCall, { nullable: true, description: 'Null as well when the organiser has not called for wishes.' })
  async drawCall(@CurrentActor() actor: Actor, @FairArg() fairId: string): Promise<DrawCall | null> {
    const call = await this.show.call(actor, fairId as FairId);
    return call.ok ? call.value : null;
  }

  @Query(() => CompanyWishes, { nullable: true })
  async companyWishes(
    @CurrentActor() actor: Actor,
    @FairArg() fairId: string,
    @CompanyArg() companyId: string,
  ): Promise<CompanyWishes | null> {
    const own = await this.show.own(actor, fairId as FairId, companyId as CompanyId);
    if (!own.ok) return null;
    const { request, standing } = own.value;
    return { request: request && toDrawRequest(request), points: standing.points, newcomer: standing.newcomer };
  }

  @Query(() => DrawRequestConnection, { nullable: true, description: 'In the order in which they came in.' })
  async drawRequests(
    @CurrentActor() actor: Actor,
    @FairArg() fairId: string,
    @Args() page: PageArgs,
    @Context() { caller }: GraphqlContext,
  ): Promise<DrawRequestConnection | null> {
    const all = await this.show.all(actor, fairId as FairId, pageRequest(page));
    if (!all.ok) return null;
    const language = languageOf(caller, await caller.identity());
    return toConnection(all.value.page, (listed) =>
      toListedRequest(listed, (wish) => toldWish(language, wish, all.value.names)),
    );
  }

  @Mutation(() => HandInWishesResult, { description: 'Takes the place of what the company handed in before.' })
  async handInWishes(
    @CurrentActor() actor: Actor,
    @Args('input') input: HandInWishesInput,
    @Args('idempotencyKey', { type: () => IdempotencyKey }) key: string,
  ): Promise<object> {
    const answer = await this.handIn.execute(actor, toWishes(input), key);
    return answer.ok ? Object.assign(new HandedInWishes(), answer.value) : drawRefusal(answer.error);
  }

  @Mutation(() => WithdrawWishesResult, { description: 'Draws made from then on leave the company out.' })
  async withdrawWishes(
    @CurrentActor() actor: Actor,
    @FairArg() fairId: string,
    @CompanyArg() companyId: string,
  ): Promise<object> {
    const answer = await this.withdraw.execute(actor, fairId as FairId, companyId as CompanyId);
    return answer.ok ? Object.assign(new WithdrawnWishes(), answer.value) : drawRefusal(answer.error);
  }

  @Mutation(() => SetDrawCallResult)
  async setDrawCall(@CurrentActor() actor: Actor, @Args('input') input: DrawCallInput): Promise<object> {
    const answer = await this.setCall.execute(actor, { ...input, fairId: input.fairId as FairId });
    return answer.ok ? Object.assign(new DrawCall(), answer.value) : drawRefusal(answer.error);
  }

  @Mutation(() => SetPriorityPointsResult, { description: 'Of all companies named, or of none. Others keep theirs.' })
  async setPriorityPoints(
    @CurrentActor() actor: Actor,
    @FairArg() fairId: string,
    @Args('standings', { type: () => [PriorityPointsInput] }) standings: PriorityPointsInput[],
  ): Promise<object> {
    const rows = standings.map((row) => ({ ...row, companyId: row.companyId as CompanyId }));
    const answer = await this.setStandings.execute(actor, fairId as FairId, rows);
    return answer.ok ? Object.assign(new SetPriorityPoints(), answer.value) : drawRefusal(answer.error);
  }
}
