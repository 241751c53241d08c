import { Injectable } from '@nestjs/common';
import { type Comfort, Comforts, type PlannedMeeting, type TimetableInputs } from '@ketnoi/meetings';
import { comfortOf } from '@ketnoi/scheduling';
import { scheduled } from './clashes-of.js';
import { problemOf } from './problem-of.js';

/** Counting takes some milliseconds and runs here, in no thread. */
@Injectable()
export class SchedulerComforts extends Comforts {
  of(inputs: TimetableInputs, meetings: readonly PlannedMeeting[]): Comfort {
    return comfortOf(problemOf(inputs), scheduled(inputs, meetings));
  }
}
