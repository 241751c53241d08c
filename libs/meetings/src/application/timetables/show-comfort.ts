import { Injectable } from '@nestjs/common';
import { type Actor, err, type FairId, ok, type Result } from '@ketnoi/kernel';
import type { Comfort } from '../../domain/timetables/comfort.js';
import type { Timetable } from '../../domain/timetables/timetable.js';
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

  /** @param of the working timetable, the newest that was released, or the one of a version number */
  async execute(actor: Actor, fairId: FairId, of: AgendaSource | number): Promise<Result<Comfort, NotFound>> {
    if (!oversees(actor, fairId)) return err(notFound('fair'));
    const found = await this.find(fairId, of);
    if (!found) return err(notFound('timetable'));
    const inputs = await this.fairNow.forPlacing(fairId);
    return ok(this.comforts.of(inputs, await this.timetables.meetings(fairId, found.id)));
  }

  private find(fairId: FairId, of: AgendaSource | number): Promise<Timetable | null> {
    if (typeof of === 'number') return this.timetables.version(fairId, of);
    return of === 'working' ? this.timetables.working(fairId) : this.timetables.newestReleased(fairId);
  }
}
