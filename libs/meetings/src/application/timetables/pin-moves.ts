import { Injectable } from '@nestjs/common';
import { type Actor, Ids, UnitOfWork } from '@ketnoi/kernel';
import { positionOf } from '../../domain/timetables/made-move.js';
import type { Meeting, Timetable } from '../../domain/timetables/timetable.js';
import type { Deed } from '../chronicle.js';
import { Locks } from '../ports/locks.js';
import { MadeMoves } from '../ports/made-moves.js';

export interface PinnedMove {
  /** Takes the move back. */
  readonly moveId: string;
  /** Still to be written down. */
  readonly deed: Deed;
}

/** Pins what an organiser has moved where it is now, so that it can be taken back, in a constant number of statements. */
@Injectable()
export class PinMoves {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly locks: Locks,
    private readonly moves: MadeMoves,
    private readonly ids: Ids,
  ) {}

  /** @param held as the timetable was before */
  async execute(
    actor: Actor,
    { fairId, id: timetableId }: Timetable,
    held: readonly Meeting[],
    moved: readonly Meeting[],
  ): Promise<readonly PinnedMove[]> {
    const requestIds = moved.map(({ requestId }) => requestId);
    const pins = await this.locks.pinsOf(fairId, requestIds);
    await this.locks.pinAll(fairId, moved, actor.personId);
    const stood = new Map(held.map((meeting) => [meeting.requestId, meeting]));
    const movedAt = await this.unitOfWork.now();
    const made = moved.map((meeting) => {
      const { requestId } = meeting;
      const before = stood.get(requestId);
      return {
        ...{ fairId, id: this.ids.next(), timetableId, requestId, movedBy: actor.personId, movedAt },
        ...{ before: before ? positionOf(before) : null, after: positionOf(meeting) },
        pinBefore: pins.get(requestId) ?? null,
      };
    });
    await this.moves.add(...made);
    return moved.map(({ requestId, slot, placeId, interpreterId }, i) => ({
      moveId: made[i].id,
      deed: {
        ...{ fairId, action: 'move-meeting', subjectType: 'request', subjectId: requestId },
        detail: { slot, placeId, interpreterId },
      },
    }));
  }
}
