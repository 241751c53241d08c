import type { Actor, CompanyId, FairId, RequestId } from '@ketnoi/kernel';
import { BanPair, LiftBan, MoveMeeting, PinMeeting, ReleaseTimetable, UnpinMeeting } from '@ketnoi/meetings';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../../access/current-actor.js';
import { answer } from '../answer.js';
import { Key } from '../idempotency-arg.js';
import * as types from './hand-work.type.js';
import { Pin, ScheduledMeeting } from './timetable.type.js';

const FairArg = (): ParameterDecorator => Args('fairId', { type: () => ID });
const RequestArg = (): ParameterDecorator => Args('requestId', { type: () => ID });

/** What organisers do to the working timetable by hand, and its release. */
@Resolver()
export class HandWorkResolver {
  constructor(
    private readonly move: MoveMeeting,
    private readonly pin: PinMeeting,
    private readonly unpin: UnpinMeeting,
    private readonly ban: BanPair,
    private readonly lift: LiftBan,
    private readonly release: ReleaseTimetable,
  ) {}

  @Mutation(() => types.MoveMeetingResult, {
    description: 'What would clash is refused and named; what moves is pinned.',
  })
  async moveMeeting(
    @CurrentActor() actor: Actor,
    @Args('move', { type: () => types.HandMoveInput }) move: types.HandMoveInput,
  ): Promise<object> {
    return answer(ScheduledMeeting, await this.move.execute(actor, types.toHandMove(move)));
  }

  @Mutation(() => types.PinMeetingResult, { description: 'Where it stands, or, not held yet, wherever it fits.' })
  async pinMeeting(
    @CurrentActor() actor: Actor,
    @FairArg() fairId: string,
    @RequestArg() requestId: string,
  ): Promise<object> {
    return answer(Pin, await this.pin.execute(actor, fairId as FairId, requestId as RequestId));
  }

  @Mutation(() => types.UnpinMeetingResult)
  async unpinMeeting(
    @CurrentActor() actor: Actor,
    @FairArg() fairId: string,
    @RequestArg() requestId: string,
  ): Promise<object> {
    return answer(types.UnpinnedMeeting, await this.unpin.execute(actor, fairId as FairId, requestId as RequestId));
  }

  @Mutation(() => types.BanPairResult, { description: 'Keeps two companies apart.' })
  async banPair(
    @CurrentActor() actor: Actor,
    @Args('pair', { type: () => types.PairInput }) pair: types.PairInput,
    @Args('reason', { type: () => String, nullable: true }) reason: string | null,
  ): Promise<object> {
    const { fairId, buyerId, supplierId } = toPair(pair);
    return answer(
      types.BannedPair,
      await this.ban.execute(actor, { fairId, buyerId, supplierId, reason: reason?.slice(0, LONGEST_REASON) ?? null }),
    );
  }

  @Mutation(() => types.LiftBanResult)
  async liftBan(
    @CurrentActor() actor: Actor,
    @Args('pair', { type: () => types.PairInput }) pair: types.PairInput,
  ): Promise<object> {
    const { fairId, buyerId, supplierId } = toPair(pair);
    return answer(types.LiftedBan, await this.lift.execute(actor, fairId, buyerId, supplierId));
  }

  @Mutation(() => types.ReleaseTimetableResult, { description: 'The working timetable becomes the next version.' })
  async releaseTimetable(@CurrentActor() actor: Actor, @FairArg() fairId: string, @Key() key: string): Promise<object> {
    return answer(types.ReleasedTimetable, await this.release.execute(actor, fairId as FairId, key));
  }
}

const LONGEST_REASON = 200;

const toPair = ({ fairId, buyerId, supplierId }: types.PairInput) => ({
  fairId: fairId as FairId,
  buyerId: buyerId as CompanyId,
  supplierId: supplierId as CompanyId,
});
