import type { Clash } from '../../domain/timetables/clash.js';
import { positionsFor, type WantedPosition } from '../../domain/timetables/positions.js';
import type { RequestInput, TimetableInputs } from '../../domain/timetables/timetable-inputs.js';
import type { Meeting, PlannedMeeting } from '../../domain/timetables/timetable.js';
import type { Timetabler } from '../ports/timetabler.js';

export interface HandPosition {
  /** The likeliest, or the first that clashes with nothing; null = there is nothing to try. */
  readonly position: PlannedMeeting | null;
  /** Empty = it can be held there. */
  readonly clashes: readonly Clash[];
}

/** The first position that clashes with nothing; where all do, the likeliest and what it would break. */
export function handPosition(
  timetabler: Timetabler,
  inputs: TimetableInputs,
  held: readonly Meeting[],
  request: RequestInput,
  wanted: WantedPosition,
): HandPosition {
  let first: HandPosition | null = null;
  for (const position of positionsFor(inputs, held, request, wanted)) {
    const clashes = timetabler.checkMove(inputs, held, position);
    if (clashes.length === 0) return { position, clashes };
    first ??= { position, clashes };
  }
  const nothingFree = { code: 'nothing-free', requestIds: [request.id], who: null, slot: wanted.slot };
  return first ?? { position: null, clashes: [nothingFree] };
}
