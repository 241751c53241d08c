import { Injectable } from '@nestjs/common';
import { type Actor, err, type FairId, ok, type Result, type SeminarId } from '@ketnoi/kernel';
import { FairSetup } from '../ports/fair-setup.js';
import { type FairGoer, type NamedMeeting, SeminarSeats } from '../ports/seminar-seats.js';
import { type NotFound, notFound, oversees } from '../refusals.js';
import { MissedMeetings } from './missed-meetings.js';

/** Somebody who sits in a seminar, with the meetings of the working timetable that this person would miss. */
export interface SeminarSeat extends FairGoer {
  readonly misses: readonly NamedMeeting[];
}

const MOST_NAMED = 20;

/** Who sits in a seminar and who might, for those who oversee the fair. */
@Injectable()
export class ShowSeminarSeats {
  constructor(
    private readonly setup: FairSetup,
    private readonly seats: SeminarSeats,
    private readonly missed: MissedMeetings,
  ) {}

  async seated(actor: Actor, fairId: FairId, id: SeminarId): Promise<Result<readonly SeminarSeat[], NotFound>> {
    if (!oversees(actor, fairId)) return err(notFound('fair'));
    const seminar = (await this.setup.seminars(fairId)).find((one) => one.id === id);
    if (!seminar) return err(notFound('seminar'));
    const people = await this.seats.seated(fairId, id);
    const misses = await this.missed.during(fairId, [seminar], people);
    const missed = misses(seminar, new Set(people.map(({ personId }) => personId)));
    return ok(people.map((person) => ({ ...person, misses: missed.get(person.personId) ?? [] })));
  }

  async named(actor: Actor, fairId: FairId, text: string): Promise<Result<readonly FairGoer[], NotFound>> {
    if (!oversees(actor, fairId)) return err(notFound('fair'));
    return ok(text.trim() === '' ? [] : await this.seats.named(fairId, text.trim(), MOST_NAMED));
  }
}
