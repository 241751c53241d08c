import type { Actor, CompanyId, FairId, NeedId, RequestId } from '@ketnoi/kernel';
import {
  type Answer,
  AnswerRequest,
  AskToMeet,
  type RequestState,
  ShowRequests,
  StatePreference,
  type Wish,
  WithdrawRequest,
} from '@ketnoi/meetings';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../../access/current-actor.js';
import { PageArgs, pageRequest, toConnection } from '../../graphql/connection.js';
import { answer, orNull } from '../answer.js';
import { Key } from '../idempotency-arg.js';
import { RequestStateEnum } from '../refusals.type.js';
import * as types from './request.type.js';

const FairArg = (): ParameterDecorator => Args('fairId', { type: () => ID });
const CompanyArg = (): ParameterDecorator => Args('companyId', { type: () => ID });

/** What companies want of each other. */
@Resolver()
export class RequestsResolver {
  constructor(
    private readonly show: ShowRequests,
    private readonly ask: AskToMeet,
    private readonly reply: AnswerRequest,
    private readonly withdraw: WithdrawRequest,
    private readonly state: StatePreference,
  ) {}

  @Query(() => types.MeetingRequestConnection, { nullable: true, description: "A company's requests, newest first." })
  async meetingRequests(
    @CurrentActor() actor: Actor,
    @FairArg() fairId: string,
    @CompanyArg() companyId: string,
    @Args('states', { type: () => [RequestStateEnum], nullable: true }) states: RequestState[] | null,
    @Args('waitingForMe', { type: () => Boolean, defaultValue: false }) waitingForMe: boolean,
    @Args() page: PageArgs,
  ): Promise<types.MeetingRequestConnection | null> {
    const filter = { states: states ?? undefined, waitingForMe };
    const found = await this.show.execute(actor, fairId as FairId, companyId as CompanyId, filter, pageRequest(page));
    return orNull(found, (requests) => toConnection(requests, types.toMeetingRequest));
  }

  @Query(() => types.StatedWishConnection, { nullable: true, description: 'What a company said about others.' })
  async preferences(
    @CurrentActor() actor: Actor,
    @FairArg() fairId: string,
    @CompanyArg() companyId: string,
    @Args() page: PageArgs,
  ): Promise<types.StatedWishConnection | null> {
    const found = await this.show.preferences(actor, fairId as FairId, companyId as CompanyId, pageRequest(page));
    return orNull(found, (wishes) => toConnection(wishes, (wish) => ({ ...wish })));
  }

  @Mutation(() => types.AskToMeetResult)
  async askToMeet(
    @CurrentActor() actor: Actor,
    @Args('wish', { type: () => types.AskToMeetInput }) wish: types.AskToMeetInput,
    @Key() key: string,
  ): Promise<object> {
    const asked = await this.ask.execute(
      actor,
      {
        fairId: wish.fairId as FairId,
        companyId: wish.companyId as CompanyId,
        as: wish.as,
        otherCompanyId: wish.otherCompanyId as CompanyId,
        needId: (wish.needId ?? null) as NeedId | null,
        message: wish.message ?? null,
        messageLanguage: wish.messageLanguage ?? null,
      },
      key,
    );
    return answer(types.AskedToMeet, asked);
  }

  @Mutation(() => types.AnswerRequestResult, { description: 'A no to a meeting that was agreed calls it off.' })
  async answerRequest(
    @CurrentActor() actor: Actor,
    @FairArg() fairId: string,
    @Args('requestId', { type: () => ID }) requestId: string,
    @CompanyArg() companyId: string,
    @Args('answer', { type: () => types.AnswerEnum }) said: Answer,
  ): Promise<object> {
    const reply = {
      fairId: fairId as FairId,
      requestId: requestId as RequestId,
      companyId: companyId as CompanyId,
      answer: said,
    };
    return answer(types.AnsweredRequest, await this.reply.execute(actor, reply));
  }

  @Mutation(() => types.AnswerRequestResult, { description: 'Takes an own wish back before the other side agrees.' })
  async withdrawRequest(
    @CurrentActor() actor: Actor,
    @FairArg() fairId: string,
    @Args('requestId', { type: () => ID }) requestId: string,
    @CompanyArg() companyId: string,
  ): Promise<object> {
    const id = requestId as RequestId;
    return answer(
      types.AnsweredRequest,
      await this.withdraw.execute(actor, fairId as FairId, id, companyId as CompanyId),
    );
  }

  @Mutation(() => types.StatePreferenceResult, { description: 'Two wishes that meet are an accepted request.' })
  async statePreference(
    @CurrentActor() actor: Actor,
    @FairArg() fairId: string,
    @CompanyArg() companyId: string,
    @Args('aboutCompanyId', { type: () => ID }) aboutCompanyId: string,
    @Args('wish', { type: () => types.WishEnum, nullable: true, description: 'Null takes it back.' }) wish: Wish | null,
  ): Promise<object> {
    const stated = {
      fairId: fairId as FairId,
      companyId: companyId as CompanyId,
      aboutCompanyId: aboutCompanyId as CompanyId,
      wish: wish ?? null,
    };
    return answer(types.StatedPreference, await this.state.execute(actor, stated));
  }
}
