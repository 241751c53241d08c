import { Injectable } from '@nestjs/common';
import {
  type Actor,
  err,
  type FairId,
  type IdempotencyConflict,
  IdempotencyStore,
  Ids,
  ok,
  type Result,
  type TimetableId,
} from '@ketnoi/kernel';
import { meetingsEvent } from '../../domain/events.js';
import type { Clash } from '../../domain/timetables/clash.js';
import { diffTimetables } from '../../domain/timetables/diff.js';
import { Chronicle } from '../chronicle.js';
import { FairNow } from '../fair-now.js';
import { ChangeLetters } from '../ports/change-letters.js';
import { Timetabler } from '../ports/timetabler.js';
import { Timetables } from '../ports/timetables.js';
import { type NotFound, notFound, organises } from '../refusals.js';

export interface Released {
  readonly timetableId: TimetableId;
  readonly versionNumber: number;
  /** Letters to those whose meetings change, and to nobody else. */
  readonly told: number;
}

/** Something has changed since it was made (somebody is away, a table is gone): each clash is named. */
export interface TimetableClashes {
  readonly code: 'timetable-clashes';
  readonly fairId: FairId;
  readonly clashes: readonly Clash[];
}

export type ReleaseRefusal = NotFound | TimetableClashes | IdempotencyConflict;

/**
 * The working timetable becomes the next numbered version, which everybody sees and nobody changes. Who has other meetings
 * by it than by the version before is written to.
 */
@Injectable()
export class ReleaseTimetable {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly fairNow: FairNow,
    private readonly timetables: Timetables,
    private readonly timetabler: Timetabler,
    private readonly letters: ChangeLetters,
    private readonly ids: Ids,
    private readonly chronicle: Chronicle,
  ) {}

  async execute(actor: Actor, fairId: FairId, idempotencyKey: string): Promise<Result<Released, ReleaseRefusal>> {
    if (!organises(actor, fairId)) return err(notFound('fair'));
    return this.idempotency.decideOnce<Released, Exclude<ReleaseRefusal, IdempotencyConflict>>(
      { actorId: actor.personId, operation: 'release-timetable', key: idempotencyKey, request: { fairId } },
      async () => {
        const working = await this.timetables.workingForChange(fairId);
        if (!working) return err(notFound('timetable'));
        // Under the lock: a ban or an absence told meanwhile must not be missed.
        const inputs = await this.fairNow.forPlacing(fairId);
        const meetings = await this.timetables.meetings(fairId, working.id);
        const clashes = this.timetabler.check(inputs, meetings);
        if (clashes.length > 0) return err({ code: 'timetable-clashes', fairId, clashes });
        const before = await this.timetables.newestReleased(fairId);
        const known = before ? await this.timetables.meetings(fairId, before.id) : [];
        const copyId = this.ids.next() as TimetableId;
        const versionNumber = await this.timetables.release(fairId, working.id, copyId, actor.personId);
        const version = { cause: 'release', versionNumber } as const;
        const told = await this.letters.write(fairId, version, diffTimetables(known, meetings));
        await this.chronicle.write(actor, {
          fairId,
          action: 'release-timetable',
          subjectType: 'timetable',
          subjectId: working.id,
          detail: { versionNumber, held: meetings.length, told },
          events: [meetingsEvent('timetable-released', fairId, { timetableId: working.id, versionNumber })],
        });
        return ok({ timetableId: working.id, versionNumber, told });
      },
    );
  }
}
