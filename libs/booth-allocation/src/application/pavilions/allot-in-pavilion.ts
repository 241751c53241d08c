import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type BoothId,
  type CompanyId,
  err,
  type FairId,
  type GroupId,
  type IdempotencyConflict,
  IdempotencyStore,
  type Money,
  ok,
  type Result,
} from '@ketnoi/kernel';
import { agreedTo } from '../../domain/seen-costs.js';
import { type ClaimedBooth, claimedBooth } from '../booking-answer.js';
import { BookingChronicle } from '../life/booking-chronicle.js';
import { untilNotOvertaken } from '../life/overtaken.js';
import { Bookings } from '../ports/bookings.js';
import { GroupGate } from './group-gate.js';
import { PavilionDesk } from './pavilion-desk.js';
import type { PavilionRefusal } from './reserve-pavilion.js';

export interface OnwardWish {
  readonly fairId: FairId;
  readonly groupId: GroupId;
  readonly boothId: BoothId;
  readonly companyId: CompanyId;
  /** What the leader has seen that the firm will pay. */
  readonly seenPrice?: Money | null;
}

/** A group's leader gives a booth of its pavilion to one of its firms, until the date that the organiser set. */
@Injectable()
export class AllotInPavilion {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly gate: GroupGate,
    private readonly desk: PavilionDesk,
    private readonly bookings: Bookings,
    private readonly chronicle: BookingChronicle,
  ) {}

  async execute(
    actor: Actor,
    wish: OnwardWish,
    key: string,
  ): Promise<Result<ClaimedBooth, PavilionRefusal | IdempotencyConflict>> {
    return untilNotOvertaken(() =>
      this.idempotency.decideOnce({ actorId: actor.personId, operation: 'allot-in-pavilion', key, request: wish }, () =>
        this.allot(actor, wish),
      ),
    );
  }

  private async allot(actor: Actor, wish: OnwardWish): Promise<Result<ClaimedBooth, PavilionRefusal>> {
    const { fairId, groupId, boothId, companyId, seenPrice } = wish;
    const open = await this.gate.open(actor, fairId, groupId);
    const member = open?.group.members.some((one) => one.companyId === companyId);
    const situation = open && member ? await this.bookings.situation(fairId, boothId, companyId) : null;
    if (!open || situation?.claim?.groupId !== groupId) return err({ code: 'not-found' });
    if (situation.claim.state !== 'blocked') return err({ code: 'booth-taken' });
    const allotted = await this.desk.allot(open, situation, (booking) => agreedTo(booking, booking.price, seenPrice));
    if (!allotted.ok) return allotted;
    await this.chronicle.tell(actor, 'allot-in-pavilion', allotted.value, { groupId });
    return ok(claimedBooth(allotted.value.booking));
  }
}
