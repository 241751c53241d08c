import type { RequestId, Result } from '@ketnoi/kernel';
import type { RoundFailure } from '../../domain/rounds/round-failure.js';
import type { Clash } from '../../domain/timetables/clash.js';
import type { TimetableInputs } from '../../domain/timetables/timetable-inputs.js';
import type { PlannedMeeting, PlannedTimetable } from '../../domain/timetables/timetable.js';
import type { EngineRun } from './engine-run.js';

export interface TimetableCheck {
  readonly clashes: readonly Clash[];
  readonly value: number;
  readonly gaps: number;
}

/** Port: places meetings, and says what a change by hand would break. */
export abstract class Timetabler {
  abstract solve(inputs: TimetableInputs, run: EngineRun): Promise<Result<PlannedTimetable, RoundFailure>>;
  /** What would clash if the request were held (anew) at that position, everything else staying where it is. */
  abstract checkMove(
    inputs: TimetableInputs,
    meetings: readonly PlannedMeeting[],
    move: PlannedMeeting,
  ): readonly Clash[];
  /** What a whole timetable breaks, and what it is worth. */
  abstract check(inputs: TimetableInputs, meetings: readonly PlannedMeeting[]): TimetableCheck;
  /** A place and, where needed, an interpreter that are free for the request in the slot; null where there is none. */
  abstract positionIn(
    inputs: TimetableInputs,
    meetings: readonly PlannedMeeting[],
    requestId: RequestId,
    slot: number,
  ): PlannedMeeting | null;
}
