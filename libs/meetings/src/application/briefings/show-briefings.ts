import { Injectable } from '@nestjs/common';
import { type Actor, err, type FairId, ok, type Result } from '@ketnoi/kernel';
import { withWalks } from '../agendas/with-walks.js';
import { TellAttendees } from '../attending/tell-attendees.js';
import { type AgendaMeeting, Agendas } from '../ports/agendas.js';
import { FairSetup } from '../ports/fair-setup.js';
import { Walks } from '../ports/walks.js';
import { type NotFound, notFound } from '../refusals.js';
import { type MeetingBackground, MeetingBackgrounds } from './ports/meeting-backgrounds.js';

export interface Briefing extends MeetingBackground {
  readonly meeting: AgendaMeeting;
}

/** What an interpreter has to know before each of its own meetings. Nobody else reads it: it is both firms' talk. */
@Injectable()
export class ShowBriefings {
  constructor(
    private readonly setup: FairSetup,
    private readonly agendas: Agendas,
    private readonly walks: Walks,
    private readonly backgrounds: MeetingBackgrounds,
    private readonly attendees: TellAttendees,
  ) {}

  /** In the order of time, by the newest version; empty before one is released. */
  async execute(actor: Actor, fairId: FairId): Promise<Result<readonly Briefing[], NotFound>> {
    const engaged = (await this.setup.interpreters(fairId)).find((i) => i.personId === actor.personId);
    if (!engaged) return err(notFound('fair'));
    const agenda = await withWalks(
      await this.agendas.ofInterpreter(fairId, engaged.id, 'released'),
      fairId,
      this.walks,
    );
    const held = agenda.entries.filter((entry): entry is AgendaMeeting => entry.kind === 'meeting');
    const meetings = await this.attendees.among(actor, fairId, held);
    const known = await this.backgrounds.of(
      fairId,
      meetings.map(({ requestId }) => requestId),
    );
    const byRequest = new Map(known.map((background) => [background.requestId, background]));
    return ok(
      meetings.flatMap((meeting) => {
        const background = byRequest.get(meeting.requestId);
        return background ? [{ ...background, meeting }] : [];
      }),
    );
  }
}
