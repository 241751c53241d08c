/**
 * What more would bring, asked of the bounds alone: some tables, interpreters for some half days, or slots more. The answer is
 * how much the most that is possible would rise; two relaxations are solved, which takes well under a second at the size of a fair.
 */
import type { SchedulingProblem } from '../domain/problem.js';
import { withInterpreters, withOnlineRooms, withSlots, withTables } from './capacity/extend-problem.js';
import { most, relaxed } from './capacity/relaxed.js';

export type CapacityQuestion =
  | { readonly more: 'tables'; readonly count: number; readonly zone?: string }
  | { readonly more: 'online-rooms'; readonly count: number }
  /** `halfDays` counts from 0 over the fair; default: all of them. */
  | {
      readonly more: 'interpreters';
      readonly count: number;
      readonly language: string;
      readonly halfDays?: readonly number[];
    }
  /** Slots at the end of the last half day, in which everybody who is there before would still be there. */
  | { readonly more: 'slots'; readonly count: number };

export interface CapacityAnswer {
  readonly mostMeetings: number;
  readonly upperBound: number;
  /** Beyond what is possible now. */
  readonly moreMeetings: number;
  readonly moreValue: number;
}

export function askCapacity(problem: SchedulingProblem, question: CapacityQuestion): CapacityAnswer {
  const now = most(relaxed(problem));
  const then = most(relaxed(extended(problem, question)));
  return {
    ...then,
    moreMeetings: Math.max(0, then.mostMeetings - now.mostMeetings),
    moreValue: Math.max(0, then.upperBound - now.upperBound),
  };
}

function extended(problem: SchedulingProblem, question: CapacityQuestion): SchedulingProblem {
  switch (question.more) {
    case 'tables':
      return withTables(problem, question.count, question.zone);
    case 'online-rooms':
      return withOnlineRooms(problem, question.count);
    case 'interpreters':
      return withInterpreters(problem, question.count, question.language, question.halfDays);
    case 'slots':
      return withSlots(problem, question.count, problem.slots.length - 1);
  }
}
