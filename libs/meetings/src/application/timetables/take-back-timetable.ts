import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type EditedFile,
  type EditedList,
  err,
  type FairId,
  IdempotencyStore,
  ok,
  previewOf,
  type Result,
  type TakeBackRefusal,
  takeBackOf,
  type TakenBack,
} from '@ketnoi/kernel';
import type { TimetableListProblem } from '../../domain/timetables/read-moves.js';
import type { EditedTimetableRow } from '../../domain/timetables/timetable-list.js';
import { Rounds } from '../ports/rounds.js';
import { Timetables } from '../ports/timetables.js';
import { type NotFound, notFound, organises } from '../refusals.js';
import type { Timetable } from '../../domain/timetables/timetable.js';
import { CompareEditedTimetable, type ComparedTimetable } from './compare-edited-timetable.js';
import { MakeMoves } from './make-moves.js';
import type { MoveClashes } from './move-meeting.js';
import { timetableUnderWay, type TimetableUnderWay } from './timetable-under-way.js';

export type { TimetableDifference } from './compare-edited-timetable.js';

type Refusal = NotFound | MoveClashes | TimetableUnderWay;
type Answer = Result<TakenBack, Refusal | TakeBackRefusal<TimetableListProblem>>;

interface Found extends ComparedTimetable {
  readonly working: Timetable;
}

/**
 * The list of the working timetable comes back with meetings at other times and places: shown first with what they would
 * break together, then all of them are moved as if by hand, or none is.
 */
@Injectable()
export class TakeBackTimetable {
  private readonly list: EditedList<EditedFile, EditedTimetableRow, TimetableListProblem, Found, Refusal> = {
    operation: 'take-back-timetable',
    mayChange: (actor, { fairId }) => organises(actor, fairId),
    compare: (actor, { fairId }, rows, forChange) => this.compare(actor, fairId, rows, forChange),
    change: (actor, { fairId }, found) => this.move(actor, fairId, found),
  };
  readonly preview = previewOf(this.list);
  readonly execute = takeBackOf(this.list, () => this.idempotency);

  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly rounds: Rounds,
    private readonly timetables: Timetables,
    private readonly comparison: CompareEditedTimetable,
    private readonly makeMoves: MakeMoves,
  ) {}

  private async compare(
    actor: Actor,
    fairId: FairId,
    rows: readonly EditedTimetableRow[],
    forChange: boolean,
  ): Promise<Result<Found, NotFound | TimetableUnderWay>> {
    const working = await (forChange ? this.timetables.workingForChange(fairId) : this.timetables.working(fairId));
    if (!working) return err(notFound('timetable'));
    const underWay = forChange && (await timetableUnderWay(this.rounds, fairId));
    if (underWay) return err(underWay);
    const compared = await this.comparison.execute(actor, fairId, working, rows);
    return compared.ok ? ok({ ...compared.value, working }) : compared;
  }

  private async move(
    actor: Actor,
    fairId: FairId,
    { difference, moves, inputs, held, working }: Found,
  ): Promise<Answer> {
    const { clashes } = difference;
    if (clashes.length > 0) return err({ code: 'move-clashes', fairId, clashes });
    const positions = moves.map(({ position }) => position);
    const made = await this.makeMoves.execute(actor, working, inputs, held, positions);
    if (made.ok) return ok({ changed: moves.length });
    const { resource, slot } = made.error;
    const requestIds = positions.map(({ requestId }) => requestId);
    return err({ code: 'move-clashes', fairId, clashes: [{ code: 'occupied', requestIds, who: resource, slot }] });
  }
}
