import { Injectable } from '@nestjs/common';
import { type Actor, Clock, err, type FairId, ok, type Result } from '@ketnoi/kernel';
import { TellAttendees } from '../attending/tell-attendees.js';
import { Participations } from '../ports/participations.js';
import { type NotFound, notFound } from '../refusals.js';
import { seesRepairs } from '../repair/may-repair.js';
import {
  type DayOfFair,
  type DeskDay,
  DeskDays,
  type ReachedInterpreter,
  type SignedPlace,
} from './ports/desk-days.js';
import { deskDayAt } from './desk-day-at.js';

export interface ShownDeskDay extends DeskDay {
  readonly day: number;
  readonly days: readonly DayOfFair[];
  readonly places: readonly SignedPlace[];
  /** Those who interpret on this day. */
  readonly interpreters: readonly ReachedInterpreter[];
  readonly timeZone: string;
  /** The clock that decides what is still to come. */
  readonly now: Date;
}

/** Who is expected when, who has come, and what was reported: one day of a fair, for its desk. */
@Injectable()
export class ShowDeskDay {
  constructor(
    private readonly deskDays: DeskDays,
    private readonly participations: Participations,
    private readonly attendees: TellAttendees,
    private readonly clock: Clock,
  ) {}

  /** @param asked null: the day that is on, or the next one; after the fair its last */
  async execute(actor: Actor, fairId: FairId, asked: number | null): Promise<Result<ShownDeskDay, NotFound>> {
    const fair = seesRepairs(actor, fairId) ? await this.participations.fair(fairId) : null;
    if (!fair) return err(notFound('fair'));
    const days = await this.deskDays.days(fairId);
    const now = this.clock.now();
    const day = asked ?? deskDayAt(days, now);
    const read = await this.deskDays.read(fairId, day);
    const meetings = await this.attendees.among(actor, fairId, read.meetings);
    const places = await this.deskDays.places(fairId);
    const atWork = new Set(meetings.map(({ interpreterId }) => interpreterId));
    const interpreters = (await this.deskDays.interpreters(fairId)).filter(({ id }) => atWork.has(id));
    return ok({ ...read, meetings, places, interpreters, day, days, timeZone: fair.timeZone, now });
  }
}
