import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type CompanyId,
  err,
  type FairId,
  ok,
  type PersonId,
  type Result,
  type SeminarId,
} from '@ketnoi/kernel';
import { missedForSeminar } from '../../domain/attending/missed-for-seminar.js';
import { whoAttends } from '../../domain/attending/who-attends.js';
import { Attendees } from '../attending/ports/attendees.js';
import { FairSetup } from '../ports/fair-setup.js';
import { type FairGoer, type NamedMeeting, SeminarSeats } from '../ports/seminar-seats.js';
import { type NotFound, notFound, oversees } from '../refusals.js';

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
    private readonly attendees: Attendees,
  ) {}

  async seated(actor: Actor, fairId: FairId, id: SeminarId): Promise<Result<readonly SeminarSeat[], NotFound>> {
    if (!oversees(actor, fairId)) return err(notFound('fair'));
    const seminar = (await this.setup.seminars(fairId)).find((one) => one.id === id);
    if (!seminar) return err(notFound('seminar'));
    const people = await this.seats.seated(fairId, id);
    const meetings = await this.seats.meetingsDuring(fairId, seminar.startsAt, seminar.endsAt);
    const companyIds = [...new Set(people.flatMap(({ companies }) => companies.map((one) => one.companyId)))].sort();
    const { delegates, choices } = await this.attendees.attending(fairId, companyIds, 'working', []);
    const peopleOf = (usual: boolean): ReadonlyMap<CompanyId, PersonId[]> => {
      const chosen = delegates.filter((one) => one.usual || !usual);
      return new Map(
        companyIds.map((of) => [of, chosen.filter((one) => one.companyId === of).map((one) => one.personId)]),
      );
    };
    const sendings = whoAttends(meetings, peopleOf(true), choices);
    const seated = new Set(people.map(({ personId }) => personId));
    const missed = missedForSeminar(seated, meetings, sendings, peopleOf(false));
    return ok(
      people.map((person) => ({
        ...person,
        misses: meetings.filter(({ requestId }) => missed.get(person.personId)?.includes(requestId)),
      })),
    );
  }

  async named(actor: Actor, fairId: FairId, text: string): Promise<Result<readonly FairGoer[], NotFound>> {
    if (!oversees(actor, fairId)) return err(notFound('fair'));
    return ok(text.trim() === '' ? [] : await this.seats.named(fairId, text.trim(), MOST_NAMED));
  }
}
