/** The answer of the scheduler: what is held where, how good that is, how good it could be, and why the rest is left out. */
import type { UnscheduledReason } from './unscheduled-reason.js';
import type { Violation } from './violation.js';

export interface ScheduledMeeting {
  /** Id of the request. */
  readonly id: string;
  /** First slot; the meeting covers as many as its request is long. */
  readonly slot: number;
  /** Null when the problem has no places. */
  readonly place: string | null;
  readonly interpreter: string | null;
}

export interface Timetable {
  readonly meetings: readonly ScheduledMeeting[];
  /** Summed score of what is held. */
  readonly value: number;
  /** No timetable can be worth more, and none can hold more meetings. */
  readonly upperBound: number;
  readonly mostMeetings: number;
  /** Idle stretches between two meetings of one participant in one half day, each counted once however long. */
  readonly gaps: number;
  /** A number of gaps that no complete timetable can go below; only where every request is required. */
  readonly gapsLowerBound: number;
  readonly belowMinimum: readonly { readonly participant: string; readonly held: number; readonly promised: number }[];
  readonly unscheduled: readonly (UnscheduledReason & { readonly id: string })[];
  /** Moves tried; the same problem, seed and number give the same timetable. */
  readonly iterations: number;
  /** `optimal` and `infeasible` are only said with a proof. */
  readonly proved: 'optimal' | 'infeasible' | null;
  /** Where locks exclude each other: the fewest that do, and what they would break. */
  readonly lockConflict?: Violation;
}

/** The soft goals that can be ordered, most important first (see `solve`). */
export const GOALS = ['promised', 'value', 'gaps', 'fairness', 'cost', 'continuity', 'walking'] as const;
export type Goal = (typeof GOALS)[number];

/** The order of a real fair: promises first, then worth, then comfort; `cost` is what interpreters cost. */
export const PRODUCT_GOALS: readonly Goal[] = [...GOALS];
