import { AllotByHand, PutBoothBack, WithdrawBooth } from '@ketnoi/booth-allocation';
import type { Actor, BoothId, CompanyId, FairId } from '@ketnoi/kernel';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../access/current-actor.js';
import { BookedBooth } from '../booths/booking.type.js';
import { IdempotencyKey } from '../graphql/scalars/idempotency-key.scalar.js';
import { lifeRefusal } from './life-refusals.type.js';
import { AllotBoothResult, PutBoothBackResult, WithdrawBoothResult } from './life-results.type.js';
import { AllotInput, BoothInput, ReopenedBooth, WithdrawBoothInput, WithdrawnBooth } from './life.type.js';

const Key = () => Args('idempotencyKey', { type: () => IdempotencyKey });

/** What an organiser does with a booth by hand. */
@Resolver()
export class OrganiserBoothsResolver {
  constructor(
    private readonly allot: AllotByHand,
    private readonly withdraw: WithdrawBooth,
    private readonly putBack: PutBoothBack,
  ) {}

  @Mutation(() => AllotBoothResult, {
    description: 'Gives a booth to a company with a reason, whatever the booking window and the limit say.',
  })
  async allotBooth(
    @CurrentActor() actor: Actor,
    @Args('input') input: AllotInput,
    @Key() key: string,
  ): Promise<object> {
    const { fairId, boothId, companyId, reason } = input;
    const request = {
      fairId: fairId as FairId,
      boothId: boothId as BoothId,
      companyId: companyId as CompanyId,
      reason,
    };
    const answer = await this.allot.execute(actor, request, key);
    return answer.ok ? Object.assign(new BookedBooth(), answer.value) : lifeRefusal(answer.error);
  }

  @Mutation(() => WithdrawBoothResult, {
    description: 'Takes a booth off the plan, with notice to the company that had it.',
  })
  async withdrawBooth(
    @CurrentActor() actor: Actor,
    @Args('input') { fairId, boothId, reason }: WithdrawBoothInput,
    @Key() key: string,
  ): Promise<object> {
    const request = { fairId: fairId as FairId, boothId: boothId as BoothId, reason };
    const answer = await this.withdraw.execute(actor, request, key);
    return answer.ok ? Object.assign(new WithdrawnBooth(), answer.value) : lifeRefusal(answer.error);
  }

  @Mutation(() => PutBoothBackResult, { description: 'Puts a withdrawn booth back on the plan, free.' })
  async putBoothBack(
    @CurrentActor() actor: Actor,
    @Args('input') { fairId, boothId }: BoothInput,
    @Key() key: string,
  ): Promise<object> {
    const request = { fairId: fairId as FairId, boothId: boothId as BoothId };
    const answer = await this.putBack.execute(actor, request, key);
    return answer.ok ? Object.assign(new ReopenedBooth(), { boothId }) : lifeRefusal(answer.error);
  }
}
