import { Injectable } from '@nestjs/common';
import { type Actor, Ids, type TimetableId } from '@ketnoi/kernel';
import { meetingsEvent } from '../../domain/events.js';
import type { MeetingChange } from '../../domain/timetables/diff.js';
import { SeatPlan, seatsOf } from '../../domain/timetables/occupancy.js';
import type { TimetableInputs } from '../../domain/timetables/timetable-inputs.js';
import type { Timetable, TimetableFigures, Unscheduled } from '../../domain/timetables/timetable.js';
import { Chronicle } from '../chronicle.js';
import { ChangeLetters } from '../ports/change-letters.js';
import { Timetables } from '../ports/timetables.js';
import { OccupiedMeanwhile } from '../timetables/occupied-meanwhile.js';
import { Repairs } from './ports/repairs.js';

export interface Released {
  readonly timetableId: TimetableId;
  readonly versionNumber: number;
  readonly letters: number;
}

interface NextVersion {
  readonly action: 'apply-repair' | 'undo-repair';
  readonly basedOn: Timetable;
  readonly inputs: TimetableInputs;
  readonly figures: TimetableFigures;
  readonly changes: readonly MeetingChange[];
  readonly unscheduled: readonly Unscheduled[];
  readonly detail: object;
}

/** The newest version with some meetings otherwise comes out as the next one. Call inside a unit of work that locked it. */
@Injectable()
export class ReleaseRepaired {
  constructor(
    private readonly timetables: Timetables,
    private readonly repairs: Repairs,
    private readonly letters: ChangeLetters,
    private readonly ids: Ids,
    private readonly chronicle: Chronicle,
  ) {}

  /** @throws OccupiedMeanwhile */
  async execute(actor: Actor, next: NextVersion): Promise<Released> {
    const { basedOn, changes, figures, unscheduled } = next;
    const { fairId } = basedOn;
    const timetableId = this.ids.next() as TimetableId;
    const occupancies = await this.occupanciesFor(next);
    const version = { basedOn, id: timetableId, by: actor.personId, figures, changes, occupancies, unscheduled };
    const released = await this.repairs.release(version);
    if (!released.ok) throw new OccupiedMeanwhile(released.error);
    const versionNumber = released.value;
    const letters = await this.letters.write(fairId, { cause: 'repair', versionNumber }, changes);
    await this.chronicle.write(actor, {
      fairId,
      action: next.action,
      subjectType: 'timetable',
      subjectId: timetableId,
      detail: { versionNumber, changes: changes.length, letters, ...next.detail },
      events: [
        meetingsEvent('timetable-released', fairId, { timetableId, versionNumber }),
        meetingsEvent('timetable-changed', fairId, { timetableId, requestId: null }),
      ],
    });
    return { timetableId, versionNumber, letters };
  }

  /** Who does not change keeps their seat; the others sit down in what is free. */
  private async occupanciesFor({ basedOn, inputs, changes }: NextVersion) {
    const plan = new SeatPlan(seatsOf(inputs));
    const changed = new Set(changes.map((c) => c.requestId));
    for (const row of await this.timetables.occupancies(basedOn.fairId, basedOn.id))
      if (!changed.has(row.requestId)) plan.take(row.resource, row.slot);
    return changes.flatMap((c) => (c.after ? plan.rowsOf(c.after) : []));
  }
}
