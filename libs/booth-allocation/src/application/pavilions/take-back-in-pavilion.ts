import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type BookingId,
  err,
  type FairId,
  type GroupId,
  type IdempotencyConflict,
  IdempotencyStore,
  ok,
  type Result,
} from '@ketnoi/kernel';
import { usableReason } from '../../domain/life/life-rejection.js';
import { type ClaimedBooth, claimedBooth } from '../booking-answer.js';
import { BookingChronicle } from '../life/booking-chronicle.js';
import { GroupGate } from './group-gate.js';
import { PavilionDesk } from './pavilion-desk.js';
import type { PavilionRefusal } from './reserve-pavilion.js';

export interface TakeBackWish {
  readonly fairId: FairId;
  readonly groupId: GroupId;
  readonly bookingId: BookingId;
  readonly reason: string | null;
}

/** A group's leader takes a booth of its pavilion back from a firm: the booking ends, the booth stays the group's. */
@Injectable()
export class TakeBackInPavilion {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly gate: GroupGate,
    private readonly desk: PavilionDesk,
    private readonly chronicle: BookingChronicle,
  ) {}

  async execute(
    actor: Actor,
    wish: TakeBackWish,
    key: string,
  ): Promise<Result<ClaimedBooth, PavilionRefusal | IdempotencyConflict>> {
    return this.idempotency.decideOnce(
      { actorId: actor.personId, operation: 'take-back-in-pavilion', key, request: wish },
      () => this.takeBack(actor, wish),
    );
  }

  private async takeBack(actor: Actor, wish: TakeBackWish): Promise<Result<ClaimedBooth, PavilionRefusal>> {
    const { fairId, groupId, bookingId } = wish;
    const open = await this.gate.open(actor, fairId, groupId);
    if (!open) return err({ code: 'not-found' });
    const reason = usableReason(wish.reason);
    const ended = await this.desk.takeBackAll(open, [bookingId], reason);
    if (!ended.ok) return ended;
    await this.chronicle.tellAll(actor, 'take-back-in-pavilion', ended.value, { groupId, reason });
    return ok(claimedBooth(ended.value[0].booking));
  }
}
