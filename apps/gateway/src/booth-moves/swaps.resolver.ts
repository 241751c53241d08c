import { CloseSwap, ConsentToSwap, ListSwaps, ProposeSwap } from '@ketnoi/booth-allocation';
import type { Actor, BookingId, BoothId, CompanyId, FairId } from '@ketnoi/kernel';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../access/current-actor.js';
import { notFound } from '../graphql/expected-error.type.js';
import { IdempotencyKey } from '../graphql/scalars/idempotency-key.scalar.js';
import { MovedBooking } from './move.type.js';
import { moveRefusal } from './move-refusals.type.js';
import { BoothSwapsResult, CloseSwapResult, ConsentToSwapResult, ProposeSwapResult } from './move-results.type.js';
import { BoothSwaps, ProposeSwapInput, SwapAnswered, SwapInput } from './swap.type.js';

const Key = () => Args('idempotencyKey', { type: () => IdempotencyKey });

/** Two exhibitors exchange their booths. */
@Resolver()
export class SwapsResolver {
  constructor(
    private readonly list: ListSwaps,
    private readonly propose: ProposeSwap,
    private readonly consent: ConsentToSwap,
    private readonly close: CloseSwap,
  ) {}

  @Query(() => BoothSwapsResult, { description: 'What a company proposed or was proposed.' })
  async boothSwaps(
    @CurrentActor() actor: Actor,
    @Args('fairId', { type: () => ID }) fairId: string,
    @Args('companyId', { type: () => ID }) companyId: string,
  ): Promise<object> {
    const swaps = await this.list.execute(actor, fairId as FairId, companyId as CompanyId);
    return swaps ? Object.assign(new BoothSwaps(), { swaps }) : notFound();
  }

  @Mutation(() => ProposeSwapResult, {
    description: 'Asks another exhibitor to exchange booths. Each sees what it would owe itself.',
  })
  async proposeSwap(
    @CurrentActor() actor: Actor,
    @Args('input') { fairId, bookingId, otherBoothId, note }: ProposeSwapInput,
    @Key() key: string,
  ): Promise<object> {
    const wish = {
      fairId: fairId as FairId,
      bookingId: bookingId as BookingId,
      otherBoothId: otherBoothId as BoothId,
      note: note ?? null,
    };
    const answer = await this.propose.execute(actor, wish, key);
    return answer.ok ? Object.assign(new SwapAnswered(), answer.value) : moveRefusal(answer.error);
  }

  @Mutation(() => ConsentToSwapResult, {
    description: 'The company that was asked consents: both change places at once.',
  })
  async consentToSwap(
    @CurrentActor() actor: Actor,
    @Args('input') { fairId, swapId }: SwapInput,
    @Key() key: string,
  ): Promise<object> {
    const answer = await this.consent.execute(actor, { fairId: fairId as FairId, swapId }, key);
    return answer.ok ? Object.assign(new MovedBooking(), answer.value) : moveRefusal(answer.error);
  }

  @Mutation(() => CloseSwapResult, { description: 'The company that was asked declines.' })
  declineSwap(@CurrentActor() actor: Actor, @Args('input') input: SwapInput): Promise<object> {
    return this.closed(actor, input, 'declined');
  }

  @Mutation(() => CloseSwapResult, { description: 'The company that asked takes its proposal back.' })
  takeBackSwap(@CurrentActor() actor: Actor, @Args('input') input: SwapInput): Promise<object> {
    return this.closed(actor, input, 'taken-back');
  }

  private async closed(actor: Actor, { fairId, swapId }: SwapInput, state: 'declined' | 'taken-back'): Promise<object> {
    const answer = await this.close.execute(actor, fairId as FairId, swapId, state);
    return answer.ok ? Object.assign(new SwapAnswered(), answer.value) : moveRefusal(answer.error);
  }
}
