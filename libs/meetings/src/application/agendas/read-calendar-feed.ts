import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@ketnoi/kernel';
import { TellAttendees } from '../attending/tell-attendees.js';
import { type Agenda, Agendas } from '../ports/agendas.js';
import { CalendarLinks, SecretLinks } from '../ports/calendar-links.js';
import { type NotFound, notFound } from '../refusals.js';

export interface CalendarFeed {
  readonly fairName: string;
  readonly venue: string;
  readonly timeZone: string;
  readonly agenda: Agenda;
}

/** What a person attends by the released timetable, for whoever holds the secret link. */
@Injectable()
export class ReadCalendarFeed {
  constructor(
    private readonly links: CalendarLinks,
    private readonly secrets: SecretLinks,
    private readonly agendas: Agendas,
    private readonly attendees: TellAttendees,
  ) {}

  async execute(token: string): Promise<Result<CalendarFeed, NotFound>> {
    const link = await this.links.byHash(this.secrets.hashOf(token));
    const fair = link && (await this.agendas.fairTitle(link.fairId));
    if (!link || !fair) return err(notFound('calendar-link'));
    const { fairId, personId } = link;
    const ofCompanies = await this.agendas.ofPerson(fairId, personId, 'released');
    const agenda = await this.attendees.own(personId, fairId, ofCompanies);
    return ok({ fairName: fair.name, venue: fair.venue, timeZone: fair.timeZone, agenda });
  }
}
