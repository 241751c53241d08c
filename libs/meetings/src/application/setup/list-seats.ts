import { Injectable } from '@nestjs/common';
import { type Actor, type FairId } from '@ketnoi/kernel';
import { seminarNames, type SeminarNames } from '../../domain/seminars/seat-list.js';
import { FairSetup, type Seminar } from '../ports/fair-setup.js';
import { Participations } from '../ports/participations.js';
import { type SeatedGoer, SeminarSeats } from '../ports/seminar-seats.js';
import { oversees } from '../refusals.js';

export interface ListedSeats {
  readonly people: readonly SeatedGoer[];
  readonly seminars: readonly Seminar[];
  readonly names: SeminarNames;
}

/** Everybody who attends the fair, and in which seminars they sit, for those who oversee it; null for others. */
@Injectable()
export class ListSeats {
  constructor(
    private readonly participations: Participations,
    private readonly setup: FairSetup,
    private readonly seats: SeminarSeats,
  ) {}

  async execute(actor: Actor, fairId: FairId): Promise<ListedSeats | null> {
    const fair = oversees(actor, fairId) ? await this.participations.fair(fairId) : null;
    if (!fair) return null;
    const seminars = await this.setup.seminars(fairId);
    return { people: await this.seats.all(fairId), seminars, names: seminarNames(seminars, fair.timeZone) };
  }
}
