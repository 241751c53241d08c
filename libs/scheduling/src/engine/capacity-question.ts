/**
 * What more would bring, asked of the bounds alone: one table, one interpreter for some half days, or one slot more. The answer is
 * how much the most that is possible would rise; two relaxations are solved, which takes well under a second at the size of a fair.
 */
import type { SchedulingProblem } from '../domain/problem.js';
import { slotCalendar } from '../domain/slot-calendar.js';
import { buildModel } from './build-model.js';
import { upperBound } from './upper-bound.js';

export type CapacityQuestion =
  | { readonly more: 'tables'; readonly count: number; readonly zone?: string }
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
  const now = bounds(problem);
  const then = bounds(extended(problem, question));
  return {
    ...then,
    moreMeetings: Math.max(0, then.mostMeetings - now.mostMeetings),
    moreValue: Math.max(0, then.upperBound - now.upperBound),
  };
}

function bounds(problem: SchedulingProblem): { mostMeetings: number; upperBound: number } {
  const model = buildModel(problem);
  const ones = new Int32Array(model.requests).fill(1);
  return {
    mostMeetings: upperBound(model, ones).bound,
    upperBound: upperBound(model, model.score).bound,
  };
}

function extended(problem: SchedulingProblem, question: CapacityQuestion): SchedulingProblem {
  const fresh = (n: number): string => `more ${n}`;
  const each = Array.from({ length: question.count }, (_, n) => n);
  switch (question.more) {
    case 'tables':
      return {
        ...problem,
        places: [
          ...problem.places,
          ...each.map((n) => ({ id: fresh(n), kind: 'table' as const, zone: question.zone })),
        ],
      };
    case 'interpreters': {
      const { halfDayOf } = slotCalendar(problem.slots);
      const wanted = question.halfDays;
      const unavailable = [...halfDayOf.keys()].filter((t) => wanted !== undefined && !wanted.includes(halfDayOf[t]));
      // They rest as their colleagues do.
      const longestRun = problem.interpreters.find((i) => i.languages.includes(question.language))?.longestRun;
      const interpreter = { languages: [question.language], unavailable, longestRun };
      return {
        ...problem,
        interpreters: [...problem.interpreters, ...each.map((n) => ({ id: fresh(n), ...interpreter }))],
      };
    }
    case 'slots': {
      const last = problem.slots.length - 1;
      const later = each.map((n) => last + 1 + n);
      const withLater = <T extends { readonly unavailable?: readonly number[] }>(item: T): T =>
        item.unavailable?.includes(last) ? { ...item, unavailable: [...item.unavailable, ...later] } : item;
      return {
        ...problem,
        slots: [...problem.slots, ...each.map(() => problem.slots[last])],
        participants: problem.participants.map(withLater),
        places: problem.places.map(withLater),
        interpreters: problem.interpreters.map(withLater),
      };
    }
  }
}
