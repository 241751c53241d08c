import { Injectable } from '@nestjs/common';
import { type Actor, err, type FairId, ok, type Result } from '@ketnoi/kernel';
import { diffTimetables, type MeetingChange } from '../../domain/timetables/diff.js';
import type { Timetable } from '../../domain/timetables/timetable.js';
import { Timetables } from '../ports/timetables.js';
import { type NotFound, notFound, oversees } from '../refusals.js';
import { type ChangesForPerson, WhoChanges } from './who-changes.js';

export type { ChangesForPerson };

export interface TimetableDiff {
  readonly changes: readonly MeetingChange[];
  readonly people: readonly ChangesForPerson[];
}

/**
 * Who changes between two timetables: the people of the companies and the interpreters concerned, and nobody else.
 * A version number names a released timetable, null the working one (or, on the left, nothing released yet).
 */
@Injectable()
export class CompareTimetables {
  constructor(
    private readonly timetables: Timetables,
    private readonly whoChanges: WhoChanges,
  ) {}

  async execute(
    actor: Actor,
    fairId: FairId,
    from: number | null,
    to: number | null,
  ): Promise<Result<TimetableDiff, NotFound>> {
    if (!oversees(actor, fairId)) return err(notFound('fair'));
    const before = from === null ? null : await this.timetables.version(fairId, from);
    const after = to === null ? await this.timetables.working(fairId) : await this.timetables.version(fairId, to);
    if ((from !== null && !before) || !after) return err(notFound('timetable'));
    const changes = diffTimetables(await this.meetingsOf(before), await this.meetingsOf(after));
    return ok({ changes, people: await this.whoChanges.of(fairId, changes) });
  }

  private async meetingsOf(timetable: Timetable | null) {
    return timetable ? this.timetables.meetings(timetable.fairId, timetable.id) : [];
  }
}
