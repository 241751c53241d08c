/** What happens on the day, one event each; slots count from 0 over the fair. `until` is the first slot in which all is well again. */
import type { MeetingRequest } from './problem.js';

export type RepairEvent =
  /** Does not come any more, or not before `until`. */
  | {
      readonly kind: 'no-show';
      readonly participants: readonly string[];
      readonly from?: number;
      readonly until?: number;
    }
  /** Not there from `from` (default: now) until `until`. */
  | { readonly kind: 'late'; readonly participants: readonly string[]; readonly from?: number; readonly until: number }
  | { readonly kind: 'interpreter-away'; readonly interpreter: string; readonly from?: number; readonly until?: number }
  | { readonly kind: 'place-closed'; readonly place: string; readonly from?: number; readonly until?: number }
  | { readonly kind: 'cancelled'; readonly request: string }
  | { readonly kind: 'new-request'; readonly request: MeetingRequest }
  /** Something overruns: nothing can happen in `slots` slots from `from`, and the rest of that half day shifts by as many. */
  | { readonly kind: 'overrun'; readonly from: number; readonly slots: number };

export const REPAIR_EVENT_KINDS = [
  'no-show',
  'late',
  'interpreter-away',
  'place-closed',
  'cancelled',
  'new-request',
  'overrun',
] as const satisfies readonly RepairEvent['kind'][];

export interface RepairOrder {
  /** The first slot that can still be changed; everything before it has happened. */
  readonly now: number;
  readonly events: readonly RepairEvent[];
}
