import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@ketnoi/kernel';
import { depositStep } from '../../domain/life/deposit-deadline.js';
import { type BookingInTime, Bookings } from '../ports/bookings.js';
import { BookingChronicle } from './booking-chronicle.js';
import { BookingLetters } from './booking-letters.js';

const BATCH = 500;

/**
 * By the clock: reminds companies of deposits that fall due and flags those that did not come. It frees nothing; that is
 * a person's decision. Harmless to run twice: whoever changes the booking first has done it.
 */
@Injectable()
export class WatchDeposits {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly bookings: Bookings,
    private readonly chronicle: BookingChronicle,
    private readonly letters: BookingLetters,
  ) {}

  /** Answers how many it reminded and flagged. Each in a transaction of its own. */
  async execute(): Promise<number> {
    const looked = await this.unitOfWork.run(() => this.bookings.depositsToLookAt(BATCH));
    let steps = 0;
    for (const found of looked) if (await this.unitOfWork.run(() => this.step(found))) steps++;
    return steps;
  }

  private async step(found: BookingInTime): Promise<boolean> {
    const step = depositStep(found.booking, found);
    if (!step || !(await this.bookings.change(step.booking, null))) return false;
    const reminded = step.event.type === 'deposit-reminded';
    await this.chronicle.tell(null, reminded ? 'remind-of-deposit' : 'flag-overdue-deposit', step);
    if (reminded) await this.letters.write('deposit-reminder', step.booking, null);
    return true;
  }
}
