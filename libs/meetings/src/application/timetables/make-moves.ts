import { Injectable } from '@nestjs/common';
import type { Actor, Result } from '@ketnoi/kernel';
import { meetingsEvent } from '../../domain/events.js';
import { companiesDealtAnew, dealSeats, seatsNamed } from '../../domain/timetables/deal-seats.js';
import { figuresOf } from '../../domain/timetables/figures.js';
import { meetingsOf } from '../../domain/timetables/meetings-of.js';
import { type Occupancy, seatsOf } from '../../domain/timetables/occupancy.js';
import type { TimetableInputs } from '../../domain/timetables/timetable-inputs.js';
import type { Meeting, PlannedMeeting, Timetable } from '../../domain/timetables/timetable.js';
import { Chronicle } from '../chronicle.js';
import { type OccupancyTaken, Timetables } from '../ports/timetables.js';
import { PinMoves } from './pin-moves.js';

/** Makes many moves of held meetings at once, each pinned, undone and written down as one made by hand is. As many statements for all as for one. */
@Injectable()
export class MakeMoves {
  constructor(
    private readonly timetables: Timetables,
    private readonly pinMoves: PinMoves,
    private readonly chronicle: Chronicle,
  ) {}

  /** In the transaction that holds the lock of the timetable. */
  async execute(
    actor: Actor,
    working: Timetable,
    inputs: TimetableInputs,
    held: readonly Meeting[],
    positions: readonly PlannedMeeting[],
  ): Promise<Result<null, OccupancyTaken>> {
    const { fairId, id } = working;
    const moved = meetingsOf(inputs, positions).map((meeting) => ({ ...meeting, locked: true }));
    const rows = seatedTogether(moved, await this.timetables.occupancies(fairId, id), inputs);
    const placed = await this.timetables.placeAll(fairId, id, moved, rows);
    if (!placed.ok) return placed;
    const pinned = await this.pinMoves.execute(actor, working, held, moved);
    const others = held.filter((meeting) => !moved.some(({ requestId }) => requestId === meeting.requestId));
    await this.timetables.setFigures(fairId, id, figuresOf(inputs, [...others, ...moved]));
    await this.chronicle.writeAll(actor, [
      ...pinned.map(({ deed }) => deed),
      {
        ...{ fairId, action: 'take-back-timetable', subjectType: 'timetable', subjectId: id },
        detail: { moved: moved.length },
        events: [meetingsEvent('timetable-changed', fairId, { timetableId: id, requestId: null })],
      },
    ]);
    return placed;
  }
}

/** All rows of the timetable once the meetings have moved; where seats do not suffice the key refuses them. */
function seatedTogether(
  moved: readonly Meeting[],
  before: readonly Occupancy[],
  inputs: TimetableInputs,
): readonly Occupancy[] {
  const gone = new Set(moved.map(({ requestId }) => requestId));
  let rows = before.filter((row) => !gone.has(row.requestId));
  for (const meeting of [...moved].sort((one, other) => one.slot - other.slot)) {
    const dealt = dealSeats(meeting, rows, seatsOf(inputs));
    const anew = companiesDealtAnew(meeting.requestId, dealt).map(seatsNamed);
    rows = [...rows.filter((row) => !anew.some((seat) => row.resource.startsWith(seat))), ...dealt];
  }
  return rows;
}
