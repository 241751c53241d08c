import { Injectable } from '@nestjs/common';
import {
  type Actor,
  err,
  type FairId,
  ok,
  type Page,
  type PageRequest,
  type Result,
  type TimetableId,
} from '@ketnoi/kernel';
import type { Meeting, Timetable } from '../../domain/timetables/timetable.js';
import { type BanView, type PinView, TimetableViews, type UnscheduledView } from '../ports/timetable-views.js';
import { Timetables } from '../ports/timetables.js';
import { type NotFound, notFound, oversees } from '../refusals.js';

/** Timetables, pins and bans as those who run the fair look through them. */
@Injectable()
export class ShowTimetables {
  constructor(
    private readonly timetables: Timetables,
    private readonly views: TimetableViews,
  ) {}

  async working(actor: Actor, fairId: FairId): Promise<Result<Timetable, NotFound>> {
    const found = oversees(actor, fairId) ? await this.timetables.working(fairId) : null;
    return found ? ok(found) : err(notFound('timetable'));
  }

  versions(actor: Actor, fairId: FairId): Promise<Result<readonly Timetable[], NotFound>> {
    return this.ifSeen(actor, fairId, () => this.views.versions(fairId));
  }

  meetings(actor: Actor, fairId: FairId, id: TimetableId, page: PageRequest): Promise<Result<Page<Meeting>, NotFound>> {
    return this.ifThere(actor, fairId, id, () => this.views.meetings(fairId, id, page));
  }

  /** All of them at once; of the working timetable unless another is named. */
  async contents(
    actor: Actor,
    fairId: FairId,
    named: TimetableId | null,
  ): Promise<Result<readonly Meeting[], NotFound>> {
    const id = named ?? (oversees(actor, fairId) ? (await this.timetables.working(fairId))?.id : undefined);
    if (id === undefined) return err(notFound('timetable'));
    return this.ifThere(actor, fairId, id, () => this.timetables.meetings(fairId, id));
  }

  unscheduled(
    actor: Actor,
    fairId: FairId,
    id: TimetableId,
    page: PageRequest,
  ): Promise<Result<Page<UnscheduledView>, NotFound>> {
    return this.ifThere(actor, fairId, id, () => this.views.unscheduled(fairId, id, page));
  }

  pins(actor: Actor, fairId: FairId): Promise<Result<readonly PinView[], NotFound>> {
    return this.ifSeen(actor, fairId, () => this.views.pins(fairId));
  }

  bans(actor: Actor, fairId: FairId): Promise<Result<readonly BanView[], NotFound>> {
    return this.ifSeen(actor, fairId, () => this.views.bans(fairId));
  }

  /** A timetable that is none must not look like an empty one. */
  private async ifThere<T>(
    actor: Actor,
    fairId: FairId,
    id: TimetableId,
    read: () => Promise<T>,
  ): Promise<Result<T, NotFound>> {
    if (!oversees(actor, fairId)) return err(notFound('fair'));
    return (await this.views.has(fairId, id)) ? ok(await read()) : err(notFound('timetable'));
  }

  private async ifSeen<T>(actor: Actor, fairId: FairId, read: () => Promise<T>): Promise<Result<T, NotFound>> {
    return oversees(actor, fairId) ? ok(await read()) : err(notFound('fair'));
  }
}
