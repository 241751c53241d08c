import type { Comfort } from '../../domain/timetables/comfort.js';
import type { TimetableInputs } from '../../domain/timetables/timetable-inputs.js';
import type { PlannedMeeting } from '../../domain/timetables/timetable.js';

/** Port: counts how a timetable is to live with, as the timetabler understands promises, halls and trades. */
export abstract class Comforts {
  abstract of(inputs: TimetableInputs, meetings: readonly PlannedMeeting[]): Comfort;
}
