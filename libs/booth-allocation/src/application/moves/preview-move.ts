import { Injectable } from '@nestjs/common';
import {
  type Actor,
  actsFor,
  type BookingId,
  type BoothId,
  err,
  type FairId,
  ok,
  type Result,
  UnitOfWork,
} from '@ketnoi/kernel';
import { moveBooking } from '../../domain/moves/move-booking.js';
import { Bookings } from '../ports/bookings.js';
import { Subsidies } from '../subsidies/ports/subsidies.js';
import type { MoveRefusal } from './move-booking.js';
import { type MovedAnswer, movedAnswer } from './moved-answer.js';

/** Shows what a move would change of price, deposit and state before anybody moves. Nothing is saved. */
@Injectable()
export class PreviewMove {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly bookings: Bookings,
    private readonly subsidies: Subsidies,
  ) {}

  execute(
    actor: Actor,
    {
      fairId,
      bookingId,
      toBoothId,
    }: { readonly fairId: FairId; readonly bookingId: BookingId; readonly toBoothId: BoothId },
  ): Promise<Result<MovedAnswer, MoveRefusal>> {
    return this.unitOfWork.run(async () => {
      const found = await this.bookings.find(fairId, bookingId);
      const right = found && actsFor(actor, fairId, found.booking.companyId);
      const situation = right && (await this.bookings.situation(fairId, toBoothId, found.booking.companyId));
      if (!situation) return err({ code: 'not-found' });
      const hand = { organiser: right === 'organiser', reason: 'preview' };
      const decision = moveBooking(found.booking, situation, hand, await this.subsidies.liveOn(fairId, [bookingId]));
      return decision.ok ? ok(movedAnswer(found.booking, decision.value.booking)) : decision;
    });
  }
}
