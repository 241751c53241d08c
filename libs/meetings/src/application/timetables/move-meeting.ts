import { Injectable } from '@nestjs/common';
import { type Actor, err, type FairId, ok, type RequestId, type Result, UnitOfWork } from '@ketnoi/kernel';
import { meetingsEvent } from '../../domain/events.js';
import type { Clash } from '../../domain/timetables/clash.js';
import { figuresOf } from '../../domain/timetables/figures.js';
import { meetingsOf } from '../../domain/timetables/meetings-of.js';
import type { WantedPosition } from '../../domain/timetables/positions.js';
import { isWhereSeen, type SeenPosition } from '../../domain/timetables/seen-position.js';
import type { TimetableInputs } from '../../domain/timetables/timetable-inputs.js';
import type { Meeting, Timetable } from '../../domain/timetables/timetable.js';
import { Chronicle } from '../chronicle.js';
import { FairNow } from '../fair-now.js';
import { Rounds } from '../ports/rounds.js';
import { Timetabler } from '../ports/timetabler.js';
import { Timetables } from '../ports/timetables.js';
import { type NotFound, notFound, organises } from '../refusals.js';
import { handPosition } from './hand-position.js';
import { OccupiedMeanwhile } from './occupied-meanwhile.js';
import { PinMoves } from './pin-moves.js';
import { seatMeeting } from './seat-meeting.js';
import { timetableUnderWay, type TimetableUnderWay } from './timetable-under-way.js';

export interface HandMove extends WantedPosition {
  readonly fairId: FairId;
  readonly requestId: RequestId;
  /** Absent = wherever it stands by now. */
  readonly seen?: SeenPosition;
}

/** Where the meeting stands now, and what takes it back. */
export interface MovedMeeting extends Meeting {
  readonly moveId: string;
}

/** Somebody else has moved the meeting since the organiser looked. */
export interface MovedMeanwhile {
  readonly code: 'moved-meanwhile';
}

/** The move would break something; each thing is named. */
export interface MoveClashes {
  readonly code: 'move-clashes';
  readonly fairId: FairId;
  readonly clashes: readonly Clash[];
}

/** Only what both sides agreed to, or an organiser pinned, is placed. */
export interface RequestNotAgreed {
  readonly code: 'request-not-agreed';
}

export type MoveRefusal = NotFound | MoveClashes | MovedMeanwhile | RequestNotAgreed | TimetableUnderWay;

/** An organiser puts a meeting where they want it. What would clash is refused; what is moved stays pinned there. */
@Injectable()
export class MoveMeeting {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly fairNow: FairNow,
    private readonly rounds: Rounds,
    private readonly timetables: Timetables,
    private readonly timetabler: Timetabler,
    private readonly pinMoves: PinMoves,
    private readonly chronicle: Chronicle,
  ) {}

  async execute(actor: Actor, move: HandMove): Promise<Result<MovedMeeting, MoveRefusal>> {
    const { fairId, requestId } = move;
    if (!organises(actor, fairId)) return err(notFound('fair'));
    const moved = this.unitOfWork.run(async (): Promise<Result<MovedMeeting, MoveRefusal>> => {
      const working = await this.timetables.workingForChange(fairId);
      // Under the lock: who keeps a pair apart or calls a meeting off waits, or is seen here.
      const inputs = await this.fairNow.forPlacing(fairId);
      const request = inputs.requests.find((r) => r.id === requestId);
      if (!request) return err({ code: 'request-not-agreed' });
      if (!working) return err(notFound('timetable'));
      const underWay = await timetableUnderWay(this.rounds, fairId);
      if (underWay) return err(underWay);
      const held = await this.timetables.meetings(fairId, working.id);
      const stands = held.find((m) => m.requestId === requestId);
      if (move.seen && !isWhereSeen(move.seen, stands)) return err({ code: 'moved-meanwhile' });
      const { position, clashes } = handPosition(this.timetabler, inputs, held, request, move);
      if (!position || clashes.length > 0) return err({ code: 'move-clashes', fairId, clashes });
      const [meeting] = meetingsOf(inputs, [position]);
      return this.put(actor, working, inputs, held, { ...meeting, locked: true });
    });
    return moved.catch((error: unknown) => {
      if (!(error instanceof OccupiedMeanwhile)) throw error;
      const { resource, slot } = error.taken;
      const clash = { code: 'occupied', requestIds: [requestId], who: resource, slot };
      return err({ code: 'move-clashes', fairId, clashes: [clash] });
    });
  }

  private async put(
    actor: Actor,
    working: Timetable,
    inputs: TimetableInputs,
    held: readonly Meeting[],
    meeting: Meeting,
  ): Promise<Result<MovedMeeting, never>> {
    const { fairId, id } = working;
    await seatMeeting(this.timetables, working, inputs, meeting);
    const { requestId } = meeting;
    const [{ moveId, deed }] = await this.pinMoves.execute(actor, working, held, [meeting]);
    const others = held.filter((m) => m.requestId !== requestId);
    await this.timetables.setFigures(fairId, id, figuresOf(inputs, [...others, meeting]));
    const events = [meetingsEvent('timetable-changed', fairId, { timetableId: id, requestId })];
    await this.chronicle.write(actor, { ...deed, events });
    return ok({ ...meeting, moveId });
  }
}
