import type { CapacityOutlook } from '../../../domain/capacity/capacity-outlook.js';
import type { TimetableInputs } from '../../../domain/timetables/timetable-inputs.js';

/** Port: what more, or less, of what a fair has would change at most. */
export abstract class CapacityPlanner {
  abstract outlook(inputs: TimetableInputs): Promise<CapacityOutlook>;
}
