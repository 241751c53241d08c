import { ChangeBooth, MeasureWalk, RemoveBooth } from '@ketnoi/booth-allocation';
import type { Actor, BoothId, FairId, ZoneId } from '@ketnoi/kernel';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../access/current-actor.js';
import { invalidInput, notFound } from '../graphql/expected-error.type.js';
import { named, sharedRefusal } from '../graphql/refused.js';
import { IdempotencyKey } from '../graphql/scalars/idempotency-key.scalar.js';
import { toOutline } from './hall-feature.type.js';
import { unusablePlan } from './plan-problem.type.js';
import {
  ChangeBoothInput,
  ChangeBoothResult,
  ChangedBooth,
  RemoveBoothResult,
  RemovedBooth,
  Walk,
  WalkResult,
} from './redrawing.type.js';

/** Booths that are drawn already: changed, removed, and how far they are apart. */
@Resolver()
export class RedrawingResolver {
  constructor(
    private readonly change: ChangeBooth,
    private readonly remove: RemoveBooth,
    private readonly measure: MeasureWalk,
  ) {}

  @Mutation(() => ChangeBoothResult, {
    description: 'The outline and the kind change only while nobody claims the booth.',
  })
  async changeBooth(
    @CurrentActor() actor: Actor,
    @Args('input') input: ChangeBoothInput,
    @Args('idempotencyKey', { type: () => IdempotencyKey }) key: string,
  ): Promise<object> {
    const { fairId, boothId, zoneId, number, kind, outline, openSides, powerW, price } = input;
    const wish = {
      fairId: fairId as FairId,
      boothId: boothId as BoothId,
      ...(zoneId !== undefined && { zoneId: zoneId as ZoneId | null }),
      ...(powerW !== undefined && { powerW }),
      ...(number !== undefined && number !== null && { number }),
      ...(kind && { kind }),
      ...(outline && { outline: toOutline(outline) }),
      ...(openSides !== undefined && openSides !== null && { openSides }),
      ...(price && { price: { ...price } }),
    };
    const answer = await this.change.execute(actor, wish, key);
    if (answer.ok) return Object.assign(new ChangedBooth(), answer.value);
    const refused = answer.error;
    if (refused.code === 'unusable-plan') return unusablePlan(refused.problems);
    if (refused.code === 'booth-claimed') return named('BoothClaimed', 'booth-claimed');
    if (refused.code === 'unknown-zone') return invalidInput([{ path: 'zoneId', code: 'unknown-zone' }]);
    if (refused.code === 'unusable-price') return invalidInput([{ path: 'amount', code: 'unusable-amount' }]);
    return sharedRefusal(refused) ?? notFound();
  }

  @Mutation(() => RemoveBoothResult, { description: 'A booth that nobody ever booked.' })
  async removeBooth(
    @CurrentActor() actor: Actor,
    @Args('fairId', { type: () => ID }) fairId: string,
    @Args('boothId', { type: () => ID }) boothId: string,
    @Args('idempotencyKey', { type: () => IdempotencyKey }) key: string,
  ): Promise<object> {
    const answer = await this.remove.execute(actor, fairId as FairId, boothId as BoothId, key);
    if (answer.ok) return Object.assign(new RemovedBooth(), answer.value);
    const { code } = answer.error;
    if (code === 'booth-claimed') return named('BoothClaimed', code);
    if (code === 'booth-has-history') return named('BoothHasHistory', code);
    return sharedRefusal(answer.error) ?? notFound();
  }

  @Query(() => WalkResult, { description: 'Not found, too, where no way leads from one booth to the other.' })
  async walkingDistance(
    @CurrentActor() actor: Actor,
    @Args('fairId', { type: () => ID }) fairId: string,
    @Args('fromBoothId', { type: () => ID }) from: string,
    @Args('toBoothId', { type: () => ID }) to: string,
  ): Promise<object> {
    const answer = await this.measure.execute(actor, fairId as FairId, from as BoothId, to as BoothId);
    return answer.ok ? Object.assign(new Walk(), answer.value) : notFound();
  }
}
