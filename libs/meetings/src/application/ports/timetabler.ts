import type { Result } from '@ketnoi/kernel';
import type { RoundFailure } from '../../domain/rounds/round-failure.js';
import type { Clash } from '../../domain/timetables/clash.js';
import type { TimetableInputs } from '../../domain/timetables/timetable-inputs.js';
import type { PlannedMeeting, PlannedTimetable } from '../../domain/timetables/timetable.js';
import type { EngineRun } from './engine-run.js';

/** Port: places meetings, and says what a change by hand would break. */
export abstract class Timetabler {
  abstract solve(inputs: TimetableInputs, run: EngineRun): Promise<Result<PlannedTimetable, RoundFailure>>;
  /** What would clash, and does not yet, if the request were held (anew) at that position, everything else staying. */
  abstract checkMove(
    inputs: TimetableInputs,
    meetings: readonly PlannedMeeting[],
    move: PlannedMeeting,
  ): readonly Clash[];
  /** Everything that clashes in a whole timetable. */
  abstract check(inputs: TimetableInputs, meetings: readonly PlannedMeeting[]): readonly Clash[];
}
