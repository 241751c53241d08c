import { ListSharedBooths, ShareBooth, type SharingStep } from '@ketnoi/booth-allocation';
import type { Actor, BookingId, CompanyId, FairId } from '@ketnoi/kernel';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../access/current-actor.js';
import { notFound } from '../graphql/expected-error.type.js';
import { IdempotencyKey } from '../graphql/scalars/idempotency-key.scalar.js';
import { sharingRefusal } from './move-refusals.type.js';
import { CoExhibitorResult, SharedBoothsResult } from './move-results.type.js';
import { CoExhibitorInput, CoExhibitorStep, SharedBooths } from './sharing.type.js';

const Key = () => Args('idempotencyKey', { type: () => IdempotencyKey });

/** Companies that stand at a booth which another one booked. */
@Resolver()
export class SharingResolver {
  constructor(
    private readonly list: ListSharedBooths,
    private readonly share: ShareBooth,
  ) {}

  @Query(() => SharedBoothsResult, { description: 'The booths that a company shares, as host or guest.' })
  async sharedBooths(
    @CurrentActor() actor: Actor,
    @Args('fairId', { type: () => ID }) fairId: string,
    @Args('companyId', { type: () => ID }) companyId: string,
  ): Promise<object> {
    const booths = await this.list.execute(actor, fairId as FairId, companyId as CompanyId);
    return booths ? Object.assign(new SharedBooths(), { booths }) : notFound();
  }

  @Mutation(() => CoExhibitorResult, {
    description: 'The company that booked asks another one to share its booth; an organiser puts it there at once.',
  })
  inviteCoExhibitor(
    @CurrentActor() actor: Actor,
    @Args('input') input: CoExhibitorInput,
    @Key() key: string,
  ): Promise<object> {
    return this.step(actor, 'invite', input, key);
  }

  @Mutation(() => CoExhibitorResult, {
    description: "The company that was asked consents. The fair's fee is added to the booking.",
  })
  joinBooth(@CurrentActor() actor: Actor, @Args('input') input: CoExhibitorInput, @Key() key: string): Promise<object> {
    return this.step(actor, 'join', input, key);
  }

  @Mutation(() => CoExhibitorResult, { description: 'The company that was asked declines.' })
  declineToJoinBooth(
    @CurrentActor() actor: Actor,
    @Args('input') input: CoExhibitorInput,
    @Key() key: string,
  ): Promise<object> {
    return this.step(actor, 'decline', input, key);
  }

  @Mutation(() => CoExhibitorResult, { description: 'Either company ends the sharing or takes the invitation back.' })
  leaveSharedBooth(
    @CurrentActor() actor: Actor,
    @Args('input') input: CoExhibitorInput,
    @Key() key: string,
  ): Promise<object> {
    return this.step(actor, 'leave', input, key);
  }

  private async step(actor: Actor, step: SharingStep, input: CoExhibitorInput, key: string): Promise<object> {
    const wish = {
      fairId: input.fairId as FairId,
      bookingId: input.bookingId as BookingId,
      companyId: input.companyId as CompanyId,
    };
    const answer = await this.share.execute(actor, step, wish, key);
    return answer.ok ? Object.assign(new CoExhibitorStep(), answer.value) : sharingRefusal(answer.error);
  }
}
