import { Injectable } from '@nestjs/common';
import type { Result } from '@ketnoi/kernel';
import {
  type Clash,
  type EngineRun,
  type PlannedMeeting,
  type PlannedTimetable,
  type RoundFailure,
  type TimetableInputs,
  Timetabler,
} from '@ketnoi/meetings';
import { checkTimetable } from '@ketnoi/scheduling';
import { EngineThreads } from '../threads/engine-threads.js';
import { clashesOf, scheduled } from './clashes-of.js';
import { MoveCheckers } from './move-checkers.js';
import { problemOf } from './problem-of.js';

/** Solving runs in a thread; checking takes some milliseconds and runs here. */
@Injectable()
export class ThreadTimetabler extends Timetabler {
  private readonly moves = new MoveCheckers();

  constructor(private readonly threads: EngineThreads) {
    super();
  }

  solve(inputs: TimetableInputs, run: EngineRun): Promise<Result<PlannedTimetable, RoundFailure>> {
    return this.threads.run('solve-timetable', { inputs, seed: run.seed, iterations: run.iterations }, run);
  }

  checkMove(inputs: TimetableInputs, meetings: readonly PlannedMeeting[], move: PlannedMeeting): readonly Clash[] {
    return this.moves.clashes(inputs, meetings, move);
  }

  check(inputs: TimetableInputs, meetings: readonly PlannedMeeting[]): readonly Clash[] {
    return clashesOf(checkTimetable(problemOf(inputs), scheduled(inputs, meetings)));
  }
}
