import { Injectable } from '@nestjs/common';
import { type Actor, err, type FairId, ok, type Result, type SeminarId, UnitOfWork } from '@ketnoi/kernel';
import type { Seating } from '../../domain/seminars/read-seatings.js';
import { Chronicle } from '../chronicle.js';
import { FairSetup } from '../ports/fair-setup.js';
import { SeminarSeats } from '../ports/seminar-seats.js';
import { type NotFound, notFound, organises } from '../refusals.js';
import { seatsDeed } from './seats-deed.js';

/**
 * Seats people at a seminar, beside those who sit there already, and takes others off: two organisers who do it at once
 * lose nothing. People who do not attend the fair are left out.
 */
@Injectable()
export class SeatAtSeminar {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly setup: FairSetup,
    private readonly seats: SeminarSeats,
    private readonly chronicle: Chronicle,
  ) {}

  execute(
    actor: Actor,
    fairId: FairId,
    seminarId: SeminarId,
    people: Omit<Seating, 'seminarId'>,
  ): Promise<Result<{ readonly seats: number }, NotFound>> {
    return this.unitOfWork.run(async () => {
      if (!organises(actor, fairId)) return err(notFound('fair'));
      await this.setup.lockSeminars(fairId);
      if (!(await this.setup.seminars(fairId)).some((s) => s.id === seminarId)) return err(notFound('seminar'));
      await this.setup.seatAtSeminars(fairId, [{ seminarId, ...people }]);
      const seats = (await this.seats.seated(fairId, seminarId)).length;
      await this.chronicle.write(actor, seatsDeed(fairId, seminarId, seats));
      return ok({ seats });
    });
  }
}
