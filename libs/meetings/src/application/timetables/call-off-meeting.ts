import { Injectable } from '@nestjs/common';
import type { DomainEvent, FairId, RequestId } from '@ketnoi/kernel';
import { meetingsEvent } from '../../domain/events.js';
import { figuresOf } from '../../domain/timetables/figures.js';
import type { TimetableInputs } from '../../domain/timetables/timetable-inputs.js';
import type { Timetable, Unscheduled } from '../../domain/timetables/timetable.js';
import { Attendees } from '../attending/ports/attendees.js';
import { FairNow } from '../fair-now.js';
import { Locks } from '../ports/locks.js';
import { Timetables } from '../ports/timetables.js';

/**
 * The one way a request leaves the working timetable because it shall not be held: its pin and its attendees go, its seats, table and
 * interpreter are free again, the figures follow, and who looks at the timetable hears of it. The working timetable is
 * locked before the request, by everybody, so that nobody waits in a ring.
 */
@Injectable()
export class CallOffMeeting {
  constructor(
    private readonly fairNow: FairNow,
    private readonly timetables: Timetables,
    private readonly locks: Locks,
    private readonly attendees: Attendees,
  ) {}

  /** What the figures are made of, to be read before the transaction; null = no timetable holds anything. */
  async inputs(fairId: FairId): Promise<TimetableInputs | null> {
    if (!(await this.timetables.working(fairId))) return null;
    return this.fairNow.forPlacing(fairId);
  }

  lock(fairId: FairId): Promise<Timetable | null> {
    return this.timetables.workingForChange(fairId);
  }

  /** Inside the transaction that locked `working`. @returns what is to be told; nothing = it was not held */
  takeOut(
    fairId: FairId,
    working: Timetable | null,
    inputs: TimetableInputs | null,
    left: Unscheduled,
  ): Promise<readonly DomainEvent[]> {
    return this.takeOutAll(fairId, working, inputs, [left]);
  }

  /** The same of many. @returns what is to be told of each that was held */
  async takeOutAll(
    fairId: FairId,
    working: Timetable | null,
    inputs: TimetableInputs | null,
    all: readonly Unscheduled[],
  ): Promise<readonly DomainEvent[]> {
    const requestIds = all.map(({ requestId }) => requestId);
    await this.locks.unpin(fairId, requestIds);
    await this.attendees.forget(fairId, requestIds);
    if (!working) return [];
    const held = await this.timetables.takeOutAll(fairId, working.id, all);
    if (held.size > 0) await this.setFigures(fairId, working, inputs);
    return requestIds.filter((id) => held.has(id)).map((id) => this.told(fairId, working, id));
  }

  private async setFigures(fairId: FairId, working: Timetable, inputs: TimetableInputs | null): Promise<void> {
    const held = await this.timetables.meetings(fairId, working.id);
    const figures = inputs ? figuresOf(inputs, held) : { ...working, held: held.length };
    await this.timetables.setFigures(fairId, working.id, figures);
  }

  private told(fairId: FairId, { id: timetableId }: Timetable, requestId: RequestId): DomainEvent {
    return meetingsEvent('timetable-changed', fairId, { timetableId, requestId });
  }
}
