import { Injectable } from '@nestjs/common';
import { type Actor, err, ok, type Result } from '@ketnoi/kernel';
import { figuresOf } from '../../domain/timetables/figures.js';
import { meetingsOf } from '../../domain/timetables/meetings-of.js';
import type { Meeting } from '../../domain/timetables/timetable.js';
import type { Clash } from '../../domain/timetables/clash.js';
import { FairNow } from '../fair-now.js';
import { Timetabler } from '../ports/timetabler.js';
import { Timetables } from '../ports/timetables.js';
import { type NotFound, notFound, oversees } from '../refusals.js';
import { handPosition } from './hand-position.js';
import type { HandMove, RequestNotAgreed } from './move-meeting.js';

export interface MoveChecked {
  /** Where it would be held; null where no place or interpreter is free. */
  readonly meeting: Meeting | null;
  readonly clashes: readonly Clash[];
  /** How many idle stretches between somebody's meetings there would be more; below 0 = fewer. */
  readonly moreGaps: number;
}

/** What a move by hand would break, before it is made. Nothing is written. */
@Injectable()
export class CheckMove {
  constructor(
    private readonly fairNow: FairNow,
    private readonly timetables: Timetables,
    private readonly timetabler: Timetabler,
  ) {}

  async execute(actor: Actor, move: HandMove): Promise<Result<MoveChecked, NotFound | RequestNotAgreed>> {
    const { fairId, requestId } = move;
    if (!oversees(actor, fairId)) return err(notFound('fair'));
    const working = await this.timetables.working(fairId);
    if (!working) return err(notFound('timetable'));
    const inputs = await this.fairNow.forPlacing(fairId);
    const request = inputs.requests.find((r) => r.id === requestId);
    if (!request) return err({ code: 'request-not-agreed' });
    const held = await this.timetables.meetings(fairId, working.id);
    const { position, clashes } = handPosition(this.timetabler, inputs, held, request, move);
    if (!position || !inputs.places.some((p) => p.id === position.placeId))
      return ok({ meeting: null, clashes, moreGaps: 0 });
    const after = [...held.filter((m) => m.requestId !== requestId), position];
    return ok({
      meeting: meetingsOf(inputs, [position])[0],
      clashes,
      moreGaps: inputs.slots[move.slot] ? figuresOf(inputs, after).gaps - figuresOf(inputs, held).gaps : 0,
    });
  }
}
