/**
 * The problem in typed arrays. Everything scarce is a *resource* with a capacity per slot that its requests use up: a company's
 * seats, tables of a set of zones, interpreters of a set of languages (hall-constraints.ts), the whole fair, rivals in view.
 * Participants are resources 0 to participants - 1.
 */
import type { MeetingRequest, SchedulingProblem } from '../domain/problem.js';
import type { SlotCalendar } from '../domain/slot-calendar.js';
import type { UnscheduledReason } from '../domain/unscheduled-reason.js';

export const UNLIMITED = 1_000_000_000;

export interface Model {
  readonly problem: SchedulingProblem;
  readonly calendar: SlotCalendar;
  readonly slots: number;
  /** Words of 32 slots in a bit set of slots. */
  readonly words: number;

  readonly requests: number;
  readonly score: Int32Array;
  readonly length: Uint8Array;
  /** The longest length of all, at least 1. */
  readonly longest: number;
  readonly required: Uint8Array;
  /** 1 = comes before all that is not, though timetables without it count: required or pinned. */
  readonly urgent: Uint8Array;
  /** Slot a lock holds the request to, or -1. */
  readonly lockedAt: Int32Array;
  /** Bit sets of the slots a request may start in, after reduction. */
  readonly domain: Int32Array;
  /** Resources a request uses: `resource[resourceStart[r] .. resourceStart[r + 1])`, its participants first. */
  readonly resourceStart: Int32Array;
  readonly resource: Int32Array;
  /** Resources of r that are participants end here. */
  readonly participantEnd: Int32Array;
  /** Requests that use the same shared resources (participants aside) are of one class; the classes that use each resource. */
  readonly classOf: Int32Array;
  readonly classes: number;
  readonly classesUsing: readonly (readonly number[])[];
  /** Requests that must be over before r starts, and those that must start after it. */
  readonly before: readonly (readonly number[])[];
  readonly after: readonly (readonly number[])[];
  readonly ordered: boolean;

  readonly resources: number;
  /** capacity[k * slots + t] */
  readonly capacity: Int32Array;

  readonly participants: number;
  readonly maxMeetings: Int32Array;
  readonly maxPerDay: Int32Array;
  readonly maxInARow: Int32Array;
  readonly promised: Int32Array;
  /** Requests of a participant: `requestOf[requestStart[p] .. requestStart[p + 1])`. */
  readonly requestStart: Int32Array;
  readonly requestOf: Int32Array;

  readonly placing: Placing;
  readonly interpreting: Interpreting;
  readonly walking: Walking | null;
  /** Why requests with an empty domain can never be held. */
  readonly impossible: ReadonlyMap<number, UnscheduledReason>;
}

/** Which places a request may take. */
export interface Placing {
  /** For each request the type of its demand, -1 when it needs no shared place or its place is pinned. */
  readonly typeOf: Int32Array;
  /** For each type the indices of places that will do. */
  readonly accepted: readonly (readonly number[])[];
}

/** Which interpreters a request may take, and when each of them works. */
export interface Interpreting {
  readonly typeOf: Int32Array;
  readonly accepted: readonly (readonly number[])[];
  /** working[i * slots + t] = 1 when interpreter i may be given a meeting in slot t, pauses laid out beforehand. */
  readonly working: Uint8Array;
  /** Resources that count interpreter i. */
  readonly resourcesOf: readonly (readonly number[])[];
  /** Most slots interpreter i can work under its longest run and daily cap, whatever the layout. */
  readonly mostSlots: Int32Array;
}

/** Ways between halls (build-walking.ts). */
export interface Walking {
  readonly halls: number;
  /** Hall of each place and of each request, -1 where it is not known. */
  readonly hallOfPlace: Int16Array;
  readonly hallOf: Int16Array;
  /** 1 = has one seat and is at the fair. */
  readonly walker: Uint8Array;
  /** tooFar[(t * halls + from) * halls + to] = 1 when nobody gets from one to the other between slots t - 1 and t. */
  readonly tooFar: Uint8Array;
  /** Whether any walk at all does not fit. */
  readonly strict: boolean;
}

export const requestAt = (model: Model, r: number): MeetingRequest => model.problem.requests[r];

export const mayStart = (model: Model, r: number, slot: number): boolean =>
  ((model.domain[r * model.words + (slot >> 5)] >>> (slot & 31)) & 1) === 1;

/** The slots a request may start in, ascending. */
export function startsOf(model: Model, r: number): number[] {
  const starts: number[] = [];
  for (let t = 0; t < model.slots; t++) if (mayStart(model, r, t)) starts.push(t);
  return starts;
}
