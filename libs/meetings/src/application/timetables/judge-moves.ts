import type { Clash } from '../../domain/timetables/clash.js';
import type { TimetableInputs } from '../../domain/timetables/timetable-inputs.js';
import type { PlannedMeeting } from '../../domain/timetables/timetable.js';
import type { Timetabler } from '../ports/timetabler.js';

/**
 * What moves would break, made all at once, that is not broken now: two of them may change places, which neither could
 * alone. The pins of what is moved are what the moves put aside.
 */
export function judgeMoves(
  timetabler: Timetabler,
  inputs: TimetableInputs,
  held: readonly PlannedMeeting[],
  moves: readonly PlannedMeeting[],
): readonly Clash[] {
  if (moves.length === 0) return [];
  const moved = new Set(moves.map((move) => move.requestId));
  const unpinned = {
    ...inputs,
    requests: inputs.requests.map((request) => (moved.has(request.id) ? { ...request, pinned: null } : request)),
  };
  const before = new Set(timetabler.check(unpinned, held).map(keyOf));
  const after = [...held.filter((meeting) => !moved.has(meeting.requestId)), ...moves];
  return timetabler.check(unpinned, after).filter((clash) => !before.has(keyOf(clash)));
}

const keyOf = ({ code, who, slot, requestIds }: Clash): string =>
  [code, who ?? '', slot ?? '', ...[...requestIds].sort()].join('\u0000');
