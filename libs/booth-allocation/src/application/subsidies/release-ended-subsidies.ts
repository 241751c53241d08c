import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@ketnoi/kernel';
import { Subsidies } from './ports/subsidies.js';
import { ReleaseSubsidy } from './release-subsidy.js';

const BATCH = 100;

/**
 * Gives back what was requested or approved for bookings that have ended, however they ended. The worker runs it by the
 * clock and reads the rows, so that no event can be missed: until then the budget shows less left than there is, never
 * more.
 */
@Injectable()
export class ReleaseEndedSubsidies {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly subsidies: Subsidies,
    private readonly releaseSubsidy: ReleaseSubsidy,
  ) {}

  /** Answers how many it released. Harmless to run twice or at once. */
  async execute(): Promise<number> {
    let released = 0;
    for (;;) {
      const grants = await this.unitOfWork.run(() => this.subsidies.ofEndedBookings(BATCH));
      let now = 0;
      for (const grant of grants) if (await this.releaseSubsidy.ofEnded(grant)) now++;
      released += now;
      if (grants.length < BATCH || now === 0) return released;
    }
  }
}
