import { Injectable } from '@nestjs/common';
import type { CompanyId, FairId, PersonId } from '@ketnoi/kernel';
import { missedForSeminar } from '../../domain/attending/missed-for-seminar.js';
import { whoAttends } from '../../domain/attending/who-attends.js';
import { Attendees } from '../attending/ports/attendees.js';
import type { Seminar } from '../ports/fair-setup.js';
import { type FairGoer, type NamedMeeting, SeminarSeats } from '../ports/seminar-seats.js';

type Span = Pick<Seminar, 'startsAt' | 'endsAt'>;

/** Which meetings of the working timetable each of these would miss who sat in a seminar. */
export type MissesOf = (seminar: Span, seated: ReadonlySet<PersonId>) => ReadonlyMap<PersonId, readonly NamedMeeting[]>;

/** Reads once what it takes to say which meetings seats at some seminars cost. */
@Injectable()
export class MissedMeetings {
  constructor(
    private readonly seats: SeminarSeats,
    private readonly attendees: Attendees,
  ) {}

  /** @param people whoever sits in one of these seminars, or might */
  async during(fairId: FairId, seminars: readonly Span[], people: readonly FairGoer[]): Promise<MissesOf> {
    if (seminars.length === 0) return () => new Map();
    const from = new Date(Math.min(...seminars.map(({ startsAt }) => startsAt.getTime())));
    const to = new Date(Math.max(...seminars.map(({ endsAt }) => endsAt.getTime())));
    const meetings = await this.seats.meetingsDuring(fairId, from, to);
    const companyIds = [...new Set(people.flatMap(({ companies }) => companies.map((one) => one.companyId)))].sort();
    const { delegates, choices } = await this.attendees.attending(fairId, companyIds, 'working', []);
    const [usual, all] = [new Map<CompanyId, PersonId[]>(), new Map<CompanyId, PersonId[]>()];
    for (const companyId of companyIds) for (const sent of [usual, all]) sent.set(companyId, []);
    for (const { companyId, personId, usual: isUsual } of delegates) {
      all.get(companyId)?.push(personId);
      if (isUsual) usual.get(companyId)?.push(personId);
    }
    return ({ startsAt, endsAt }, seated) => {
      const held = meetings.filter((one) => one.startsAt < endsAt && one.endsAt > startsAt);
      const byId = new Map(held.map((meeting) => [meeting.requestId, meeting]));
      const sendings = whoAttends(held, usual, choices).filter(({ companyId }) => all.has(companyId));
      const missed = missedForSeminar(seated, held, sendings, all);
      return new Map([...missed].map(([personId, ids]) => [personId, ids.flatMap((id) => byId.get(id) ?? [])]));
    };
  }
}
