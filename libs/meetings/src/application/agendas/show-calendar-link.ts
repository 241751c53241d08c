import { Injectable } from '@nestjs/common';
import type { Actor, FairId } from '@ketnoi/kernel';
import { CalendarLinks } from '../ports/calendar-links.js';
import { FairSetup } from '../ports/fair-setup.js';
import { Participations } from '../ports/participations.js';
import { hasOwnAgenda } from './has-own-agenda.js';

/** Whether the actor's own agenda can be read by a link that works. The link itself is told once only. */
@Injectable()
export class ShowCalendarLink {
  constructor(
    private readonly links: CalendarLinks,
    readonly participations: Participations,
    readonly setup: FairSetup,
  ) {}

  /** Null for whoever has none and could make none. */
  async execute(actor: Actor, fairId: FairId): Promise<boolean | null> {
    const { personId } = actor;
    if (await this.links.works(fairId, personId)) return true;
    return (await hasOwnAgenda(this, fairId, personId)) ? false : null;
  }
}
