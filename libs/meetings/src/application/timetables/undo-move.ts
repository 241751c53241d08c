import { Injectable } from '@nestjs/common';
import { type Actor, err, type FairId, ok, type RequestId, type Result, UnitOfWork } from '@ketnoi/kernel';
import { meetingsEvent } from '../../domain/events.js';
import { figuresOf } from '../../domain/timetables/figures.js';
import { type MadeMove, stillStands } from '../../domain/timetables/made-move.js';
import type { TimetableInputs } from '../../domain/timetables/timetable-inputs.js';
import type { Meeting, Timetable } from '../../domain/timetables/timetable.js';
import { Chronicle } from '../chronicle.js';
import { FairNow } from '../fair-now.js';
import { Locks } from '../ports/locks.js';
import { MadeMoves } from '../ports/made-moves.js';
import { Rounds } from '../ports/rounds.js';
import { Timetabler } from '../ports/timetabler.js';
import { Timetables } from '../ports/timetables.js';
import { type NotFound, notFound, organises } from '../refusals.js';
import type { MoveClashes } from './move-meeting.js';
import { seatMeeting } from './seat-meeting.js';
import { timetableUnderWay, type TimetableUnderWay } from './timetable-under-way.js';

/** Moves that are shown, and can be undone, at once. */
const MOST_SHOWN = 50;

/** Somebody or something else has changed the meeting since: undoing would undo that too. */
export interface ChangedSince {
  readonly code: 'changed-since';
}

export type UndoMoveRefusal = NotFound | TimetableUnderWay | ChangedSince | MoveClashes;

/**
 * Takes an organiser's own move by hand back: the meeting goes where it was, pinned or not as it was, or out of the
 * timetable again. Each move is undone once.
 */
@Injectable()
export class UndoMove {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly fairNow: FairNow,
    private readonly rounds: Rounds,
    private readonly timetables: Timetables,
    private readonly timetabler: Timetabler,
    private readonly locks: Locks,
    private readonly moves: MadeMoves,
    private readonly chronicle: Chronicle,
  ) {}

  /** The organiser's own moves in the working timetable that are not undone, newest first. */
  async list(actor: Actor, fairId: FairId): Promise<Result<readonly MadeMove[], NotFound>> {
    if (!organises(actor, fairId)) return err(notFound('fair'));
    const working = await this.timetables.working(fairId);
    return ok(working ? await this.moves.of(fairId, working.id, actor.personId, MOST_SHOWN) : []);
  }

  async execute(
    actor: Actor,
    fairId: FairId,
    moveId: string,
  ): Promise<Result<{ readonly requestId: RequestId }, UndoMoveRefusal>> {
    if (!organises(actor, fairId)) return err(notFound('fair'));
    return this.unitOfWork.run(async () => {
      const working = await this.timetables.workingForChange(fairId);
      const own = working ? await this.moves.of(fairId, working.id, actor.personId, MOST_SHOWN) : [];
      const move = own.find((m) => m.id === moveId);
      if (!working || !move) return err(notFound('move'));
      const underWay = await timetableUnderWay(this.rounds, fairId);
      if (underWay) return err(underWay);
      const held = await this.timetables.meetings(fairId, working.id);
      const meeting = held.find((m) => m.requestId === move.requestId);
      if (!stillStands(move, meeting)) return err({ code: 'changed-since' as const });
      const inputs = await this.fairNow.forPlacing(fairId);
      const back = move.before && { ...meeting, ...move.before };
      const clashes = back ? this.timetabler.checkMove(inputs, held, back) : [];
      if (clashes.length > 0) return err({ code: 'move-clashes' as const, fairId, clashes });
      if (!(await this.moves.markUndone(fairId, moveId))) return err(notFound('move'));
      await this.putBack(actor, working, inputs, held, move, back);
      return ok({ requestId: move.requestId });
    });
  }

  private async putBack(
    actor: Actor,
    working: Timetable,
    inputs: TimetableInputs,
    held: readonly Meeting[],
    { requestId, id: moveId, pinBefore }: MadeMove,
    back: Meeting | null,
  ): Promise<void> {
    const { fairId, id } = working;
    const others = held.filter((m) => m.requestId !== requestId);
    // The working timetable is locked and the check found nothing: what the key refuses now is a fault, not a clash.
    if (back) await seatMeeting(this.timetables, working, inputs, back);
    else await this.timetables.takeOutAll(fairId, id, [{ requestId, code: 'taken-back', params: {} }]);
    if (pinBefore) await this.locks.pin(fairId, { ...pinBefore, requestId }, actor.personId);
    else await this.locks.unpin(fairId, [requestId]);
    await this.timetables.setFigures(fairId, id, figuresOf(inputs, back ? [...others, back] : others));
    await this.chronicle.write(actor, {
      fairId,
      action: 'undo-move',
      subjectType: 'request',
      subjectId: requestId,
      detail: { moveId },
      events: [meetingsEvent('timetable-changed', fairId, { timetableId: id, requestId })],
    });
  }
}
