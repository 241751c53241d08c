import { Injectable } from '@nestjs/common';
import { type Actor, err, type FairId, ok, type Result } from '@ketnoi/kernel';
import type { Comfort } from '../../domain/timetables/comfort.js';
import { FairNow } from '../fair-now.js';
import type { AgendaSource } from '../ports/agendas.js';
import { Comforts } from '../ports/comforts.js';
import { Timetables } from '../ports/timetables.js';
import { type NotFound, notFound, oversees } from '../refusals.js';

/** Promises, fairness, changes of interpreters and halls in a timetable, seen by the fair as it stands now. */
@Injectable()
export class ShowComfort {
  constructor(
    private readonly timetables: Timetables,
    private readonly fairNow: FairNow,
    private readonly comforts: Comforts,
  ) {}

  async execute(actor: Actor, fairId: FairId, source: AgendaSource): Promise<Result<Comfort, NotFound>> {
    if (!oversees(actor, fairId)) return err(notFound('fair'));
    const found =
      source === 'working' ? await this.timetables.working(fairId) : await this.timetables.newestReleased(fairId);
    if (!found) return err(notFound('timetable'));
    const inputs = await this.fairNow.forPlacing(fairId);
    return ok(this.comforts.of(inputs, await this.timetables.meetings(fairId, found.id)));
  }
}
