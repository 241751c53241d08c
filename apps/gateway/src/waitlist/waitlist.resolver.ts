import {
  AnswerOffer,
  type BoothKind as Kind,
  JoinWaitlist,
  LARGEST_AREA_DM2,
  LeaveWaitlist,
  SetWaitlistRules,
  ShowWaitlist,
  type WaitlistOfferId,
  type WaitlistOrder,
} from '@ketnoi/booth-allocation';
import type { Actor, CompanyId, FairId, ZoneId } from '@ketnoi/kernel';
import { Args, Field, ID, InputType, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../access/current-actor.js';
import { BoothKind } from '../booths/plan.type.js';
import { IdempotencyKey } from '../graphql/scalars/idempotency-key.scalar.js';
import {
  AnsweredOffer,
  AnswerOfferResult,
  CompanyWaitlist,
  JoinedWaitlist,
  JoinWaitlistResult,
  LeaveWaitlistResult,
  LeftWaitlist,
  SetWaitlistRulesResult,
  toPlace,
  WaitlistOrderEnum,
  WaitlistPlace,
  waitlistRefusal,
  WaitlistRules,
} from './waitlist.type.js';

const FairArg = (): ParameterDecorator => Args('fairId', { type: () => ID });
const CompanyArg = (): ParameterDecorator => Args('companyId', { type: () => ID });
const Key = (): ParameterDecorator => Args('idempotencyKey', { type: () => IdempotencyKey });

@InputType()
export class JoinWaitlistInput {
  @Field(() => ID)
  fairId: string;

  @Field(() => ID)
  companyId: string;

  @Field(() => [ID], { defaultValue: [], description: 'Empty: any zone.' })
  zoneIds: string[];

  @Field(() => BoothKind, { nullable: true })
  kind?: Kind | null;

  @Field(() => Int, { defaultValue: 0, description: 'Square decimetres: 900 = 9 m².' })
  leastAreaDm2: number;

  @Field(() => Int, { defaultValue: LARGEST_AREA_DM2 })
  mostAreaDm2: number;
}

/** Waiting for a booth that falls free. */
@Resolver()
export class WaitlistResolver {
  constructor(
    private readonly show: ShowWaitlist,
    private readonly join: JoinWaitlist,
    private readonly leave: LeaveWaitlist,
    private readonly answer: AnswerOffer,
    private readonly setRules: SetWaitlistRules,
  ) {}

  @Query(() => WaitlistRules, { nullable: true })
  async waitlistRules(@CurrentActor() actor: Actor, @FairArg() fairId: string): Promise<WaitlistRules | null> {
    const rules = await this.show.rules(actor, fairId as FairId);
    return rules.ok ? rules.value : null;
  }

  @Query(() => CompanyWaitlist, { nullable: true, description: "The company's own place." })
  async companyWaitlist(
    @CurrentActor() actor: Actor,
    @FairArg() fairId: string,
    @CompanyArg() companyId: string,
  ): Promise<CompanyWaitlist | null> {
    const own = await this.show.own(actor, fairId as FairId, companyId as CompanyId);
    if (!own.ok) return null;
    return { place: own.value.entry && toPlace(own.value.entry), waiting: own.value.waiting };
  }

  @Query(() => [WaitlistPlace], { nullable: true, description: 'Everybody, in the order of the fair.' })
  async waitlist(@CurrentActor() actor: Actor, @FairArg() fairId: string): Promise<WaitlistPlace[] | null> {
    const all = await this.show.all(actor, fairId as FairId);
    return all.ok ? all.value.map(toPlace) : null;
  }

  @Mutation(() => JoinWaitlistResult)
  async joinWaitlist(
    @CurrentActor() actor: Actor,
    @Args('input') input: JoinWaitlistInput,
    @Key() key: string,
  ): Promise<object> {
    const wish = {
      ...input,
      fairId: input.fairId as FairId,
      companyId: input.companyId as CompanyId,
      zoneIds: input.zoneIds as ZoneId[],
      kind: input.kind ?? null,
    };
    const joined = await this.join.execute(actor, wish, key);
    return joined.ok ? Object.assign(new JoinedWaitlist(), joined.value) : waitlistRefusal(joined.error);
  }

  @Mutation(() => LeaveWaitlistResult)
  async leaveWaitlist(
    @CurrentActor() actor: Actor,
    @FairArg() fairId: string,
    @CompanyArg() companyId: string,
  ): Promise<object> {
    const left = await this.leave.execute(actor, fairId as FairId, companyId as CompanyId);
    return left.ok ? Object.assign(new LeftWaitlist(), left.value) : waitlistRefusal(left.error);
  }

  @Mutation(() => AnswerOfferResult, {
    description: 'The booth becomes a booking of the company, without another approval.',
  })
  async acceptWaitlistOffer(
    @CurrentActor() actor: Actor,
    @FairArg() fairId: string,
    @Args('offerId', { type: () => ID }) offerId: string,
    @Key() key: string,
  ): Promise<object> {
    const taken = await this.answer.accept(actor, fairId as FairId, offerId as WaitlistOfferId, key);
    return taken.ok ? Object.assign(new AnsweredOffer(), taken.value) : waitlistRefusal(taken.error);
  }

  @Mutation(() => AnswerOfferResult, {
    description: 'The booth goes to the next; the company keeps its place, and is not offered this booth again.',
  })
  async declineWaitlistOffer(
    @CurrentActor() actor: Actor,
    @FairArg() fairId: string,
    @Args('offerId', { type: () => ID }) offerId: string,
    @Key() key: string,
  ): Promise<object> {
    const left = await this.answer.decline(actor, fairId as FairId, offerId as WaitlistOfferId, key);
    return left.ok ? Object.assign(new AnsweredOffer(), left.value) : waitlistRefusal(left.error);
  }

  @Mutation(() => SetWaitlistRulesResult, { description: 'Offers that stand keep their deadlines.' })
  async setWaitlistRules(
    @CurrentActor() actor: Actor,
    @FairArg() fairId: string,
    @Args('orderedBy', { type: () => WaitlistOrderEnum }) orderedBy: WaitlistOrder,
    @Args('offerHours', { type: () => Int }) offerHours: number,
  ): Promise<object> {
    const set = await this.setRules.execute(actor, { fairId: fairId as FairId, orderedBy, offerHours });
    return set.ok ? Object.assign(new WaitlistRules(), set.value) : waitlistRefusal(set.error);
  }
}
