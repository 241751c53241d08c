import { Injectable } from '@nestjs/common';
import type { FairId } from '@ketnoi/kernel';
import type { TimetableInputs } from '../domain/timetables/timetable-inputs.js';
import { FairSetup } from './ports/fair-setup.js';
import { RoundInputs } from './ports/round-inputs.js';

/** A fair as it stands now and by the rules that it has now, which hand work and releases are measured by. */
@Injectable()
export class FairNow {
  constructor(
    private readonly setup: FairSetup,
    private readonly roundInputs: RoundInputs,
  ) {}

  async forPlacing(fairId: FairId): Promise<TimetableInputs> {
    return this.roundInputs.forPlacing(fairId, await this.setup.settings(fairId));
  }
}
