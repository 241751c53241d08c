import type { RequestId } from '@ketnoi/kernel';
import type { DayEvent } from '../../../domain/repair/day-event.js';
import type { TimetableInputs } from '../../../domain/timetables/timetable-inputs.js';
import type { PlannedMeeting, TimetableFigures, Unscheduled } from '../../../domain/timetables/timetable.js';

export interface RepairQuestion {
  readonly inputs: TimetableInputs;
  /** The timetable that people know. */
  readonly known: readonly PlannedMeeting[];
  readonly openSlot: number;
  readonly events: readonly DayEvent[];
}

export interface RepairAnswer extends Pick<
  TimetableFigures,
  'upperBound' | 'mostMeetings' | 'belowMinimum' | 'iterations'
> {
  /** What is held from the open slot on; what lies before it is not the engine's to say. */
  readonly meetings: readonly PlannedMeeting[];
  readonly unscheduled: readonly Unscheduled[];
}

export interface StandbyAnswer {
  readonly insteadId: RequestId;
  readonly slot: number;
  /** Best first. */
  readonly requestIds: readonly RequestId[];
}

/** Port: mends a timetable on the day. The same question gives the same answer, on every machine. */
export abstract class Repairer {
  /** @throws EngineFailed */
  abstract repair(question: RepairQuestion): Promise<RepairAnswer>;
  /** Who could step in for each meeting from the open slot on, at most so many each. */
  abstract standby(
    question: Pick<RepairQuestion, 'inputs' | 'known' | 'openSlot'>,
    most: number,
  ): Promise<readonly StandbyAnswer[]>;
}
