import { Injectable } from '@nestjs/common';
import {
  type Actor,
  allOrNothing,
  err,
  type FairId,
  type IdempotencyConflict,
  IdempotencyStore,
  ok,
  once,
  type Result,
} from '@ketnoi/kernel';
import type { TimetableListProblem } from '../../domain/timetables/read-moves.js';
import type { EditedTimetableRow } from '../../domain/timetables/timetable-list.js';
import { Rounds } from '../ports/rounds.js';
import { Timetables } from '../ports/timetables.js';
import { type NotFound, notFound, organises } from '../refusals.js';
import { CompareEditedTimetable, type TimetableDifference } from './compare-edited-timetable.js';
import { MakeMoves } from './make-moves.js';
import type { MoveClashes } from './move-meeting.js';
import { timetableUnderWay, type TimetableUnderWay } from './timetable-under-way.js';

export type { TimetableDifference };

export interface EditedTimetable {
  readonly fairId: FairId;
  readonly uploadId: string;
}

/** Opens the file; null = there is none. Asked only of those who may change the timetable. */
export type EditedTimetableReader = () => Promise<Result<
  readonly EditedTimetableRow[],
  readonly TimetableListProblem[]
> | null>;

interface UnusableTimetable {
  readonly code: 'unusable-file';
  readonly problems: readonly TimetableListProblem[];
}

export type TakeBackTimetableRefusal =
  | NotFound
  | UnusableTimetable
  | { readonly code: 'changed-meanwhile' }
  | IdempotencyConflict
  | MoveClashes
  | TimetableUnderWay;

interface Moved {
  readonly changed: number;
}

/**
 * The list of the working timetable comes back with meetings at other times and places: shown first with what they would
 * break together, then all of them are moved as if by hand, or none is.
 */
@Injectable()
export class TakeBackTimetable {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly rounds: Rounds,
    private readonly timetables: Timetables,
    private readonly comparison: CompareEditedTimetable,
    private readonly makeMoves: MakeMoves,
  ) {}

  async preview(
    actor: Actor,
    { fairId }: EditedTimetable,
    read: EditedTimetableReader,
  ): Promise<Result<TimetableDifference, NotFound | UnusableTimetable>> {
    const rows = organises(actor, fairId) ? await read() : null;
    if (!rows) return err(notFound('upload'));
    if (!rows.ok) return err(unusable(rows.error));
    const working = await this.timetables.working(fairId);
    if (!working) return err(notFound('timetable'));
    const compared = await this.comparison.execute(actor, fairId, working, rows.value);
    return compared.ok ? ok(compared.value.difference) : compared;
  }

  async execute(
    actor: Actor,
    file: EditedTimetable & { readonly seen: string },
    read: EditedTimetableReader,
    key: string,
  ): Promise<Result<Moved, TakeBackTimetableRefusal>> {
    if (!organises(actor, file.fairId)) return err(notFound('fair'));
    const rowsOfFile = once(read);
    const request = { operation: 'take-back-timetable', key, request: file };
    return allOrNothing<Moved, TakeBackTimetableRefusal>(this.idempotency, actor, request, async () => {
      const rows = await rowsOfFile();
      if (!rows) return err(notFound('upload'));
      return rows.ok ? this.move(actor, file, rows.value) : err(unusable(rows.error));
    });
  }

  private async move(
    actor: Actor,
    { fairId, seen }: EditedTimetable & { readonly seen: string },
    rows: readonly EditedTimetableRow[],
  ): Promise<Result<Moved, TakeBackTimetableRefusal>> {
    const working = await this.timetables.workingForChange(fairId);
    if (!working) return err(notFound('timetable'));
    const underWay = await timetableUnderWay(this.rounds, fairId);
    if (underWay) return err(underWay);
    const compared = await this.comparison.execute(actor, fairId, working, rows);
    if (!compared.ok) return compared;
    const { difference, moves, inputs, held } = compared.value;
    const { problems, conflicts, clashes } = difference;
    if (problems.length > 0) return err(unusable(problems));
    if (conflicts.length > 0 || difference.seen !== seen) return err({ code: 'changed-meanwhile' });
    if (clashes.length > 0) return err({ code: 'move-clashes', fairId, clashes });
    const positions = moves.map(({ position }) => position);
    const made = await this.makeMoves.execute(actor, working, inputs, held, positions);
    if (made.ok) return ok({ changed: moves.length });
    const { resource, slot } = made.error;
    const requestIds = positions.map(({ requestId }) => requestId);
    return err({ code: 'move-clashes', fairId, clashes: [{ code: 'occupied', requestIds, who: resource, slot }] });
  }
}

const unusable = (problems: readonly TimetableListProblem[]): UnusableTimetable => ({
  code: 'unusable-file',
  problems,
});
