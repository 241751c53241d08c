import { Injectable } from '@nestjs/common';
import { type Actor, err, type FairId, ok, type Result } from '@ketnoi/kernel';
import { type AgendaMeeting, Agendas, type AgendaSource } from '../ports/agendas.js';
import { Participations } from '../ports/participations.js';
import { type NotFound, notFound, oversees } from '../refusals.js';

export interface ListedTimetable {
  /** In the order of time. */
  readonly meetings: readonly AgendaMeeting[];
  readonly timeZone: string;
}

/** All meetings of a timetable by their names, for a list that organisers take away. */
@Injectable()
export class ListTimetable {
  constructor(
    private readonly participations: Participations,
    private readonly agendas: Agendas,
  ) {}

  async execute(actor: Actor, fairId: FairId, source: AgendaSource): Promise<Result<ListedTimetable, NotFound>> {
    const fair = oversees(actor, fairId) ? await this.participations.fair(fairId) : null;
    if (!fair) return err(notFound('fair'));
    const { entries } = await this.agendas.whole(fairId, source);
    return ok({ meetings: entries.filter((entry) => entry.kind === 'meeting'), timeZone: fair.timeZone });
  }
}
