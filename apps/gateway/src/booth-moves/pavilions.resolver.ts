import {
  AllotInPavilion,
  ReleasePavilion,
  ReservePavilion,
  TakeBackInPavilion,
  ViewPavilion,
} from '@ketnoi/booth-allocation';
import type { Actor, BookingId, BoothId, CompanyId, FairId, GroupId } from '@ketnoi/kernel';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../access/current-actor.js';
import { BookedBooth, ReleasedBooth } from '../booths/booking.type.js';
import { notFound } from '../graphql/expected-error.type.js';
import { IdempotencyKey } from '../graphql/scalars/idempotency-key.scalar.js';
import { pavilionRefusal } from './move-refusals.type.js';
import {
  AllotInPavilionResult,
  PavilionResult,
  ReleasePavilionResult,
  ReservePavilionResult,
  TakeBackInPavilionResult,
} from './move-results.type.js';
import {
  AllotInPavilionInput,
  Pavilion,
  ReleasedPavilion,
  ReservedPavilion,
  ReservePavilionInput,
  TakeBackInPavilionInput,
} from './pavilion.type.js';

const Key = () => Args('idempotencyKey', { type: () => IdempotencyKey });

/** Booths put aside for a group, whose leader gives them onward. */
@Resolver()
export class PavilionsResolver {
  constructor(
    private readonly view: ViewPavilion,
    private readonly reserve: ReservePavilion,
    private readonly allot: AllotInPavilion,
    private readonly takeBack: TakeBackInPavilion,
    private readonly release: ReleasePavilion,
  ) {}

  @Query(() => PavilionResult, { description: "For the group's leader and organisers." })
  async pavilion(
    @CurrentActor() actor: Actor,
    @Args('fairId', { type: () => ID }) fairId: string,
    @Args('groupId', { type: () => ID }) groupId: string,
  ): Promise<object> {
    const pavilion = await this.view.execute(actor, fairId as FairId, groupId as GroupId);
    if (!pavilion) return notFound();
    const firms = pavilion.firms.map(({ companyId, shortName }) => ({ companyId, companyName: shortName }));
    return Object.assign(new Pavilion(), { ...pavilion, firms });
  }

  @Mutation(() => ReservePavilionResult, {
    description: 'Reserves all of the booths, or none and tells which are taken.',
  })
  async reservePavilion(
    @CurrentActor() actor: Actor,
    @Args('input') { fairId, groupId, boothIds, allotUntil }: ReservePavilionInput,
    @Key() key: string,
  ): Promise<object> {
    const wish = {
      fairId: fairId as FairId,
      groupId: groupId as GroupId,
      boothIds: boothIds as BoothId[],
      allotUntil,
    };
    const answer = await this.reserve.execute(actor, wish, key);
    return answer.ok ? Object.assign(new ReservedPavilion(), answer.value) : pavilionRefusal(answer.error);
  }

  @Mutation(() => AllotInPavilionResult, { description: 'Gives a booth of the pavilion to a firm of the group.' })
  async allotInPavilion(
    @CurrentActor() actor: Actor,
    @Args('input') { fairId, groupId, boothId, companyId, seenPrice }: AllotInPavilionInput,
    @Key() key: string,
  ): Promise<object> {
    const wish = {
      fairId: fairId as FairId,
      groupId: groupId as GroupId,
      boothId: boothId as BoothId,
      companyId: companyId as CompanyId,
      ...(seenPrice && { seenPrice: { ...seenPrice } }),
    };
    const answer = await this.allot.execute(actor, wish, key);
    return answer.ok ? Object.assign(new BookedBooth(), answer.value) : pavilionRefusal(answer.error);
  }

  @Mutation(() => TakeBackInPavilionResult, {
    description: 'Takes a booth back from a firm that has paid nothing for it. It stays in the pavilion.',
  })
  async takeBackInPavilion(
    @CurrentActor() actor: Actor,
    @Args('input') { fairId, groupId, bookingId, reason }: TakeBackInPavilionInput,
    @Key() key: string,
  ): Promise<object> {
    const wish = {
      fairId: fairId as FairId,
      groupId: groupId as GroupId,
      bookingId: bookingId as BookingId,
      reason: reason ?? null,
    };
    const answer = await this.takeBack.execute(actor, wish, key);
    return answer.ok ? Object.assign(new ReleasedBooth(), answer.value) : pavilionRefusal(answer.error);
  }

  @Mutation(() => ReleasePavilionResult, {
    description: 'After its date an organiser confirms that what is left of a pavilion is free for anybody.',
  })
  async releasePavilion(
    @CurrentActor() actor: Actor,
    @Args('fairId', { type: () => ID }) fairId: string,
    @Args('groupId', { type: () => ID }) groupId: string,
  ): Promise<object> {
    const answer = await this.release.execute(actor, fairId as FairId, groupId as GroupId);
    return answer.ok ? Object.assign(new ReleasedPavilion(), answer.value) : pavilionRefusal(answer.error);
  }
}
