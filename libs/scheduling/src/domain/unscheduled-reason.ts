/**
 * Why a request is not held: a closed list of codes, so that every screen and language can say it, with the smallest change known to
 * let it in. The first group is certain before any search; the second holds for the timetable at hand.
 */
export const UNSCHEDULED_CODES = [
  // impossible in every timetable of this problem; `no-online-room` may also hold for the one at hand
  'not-available',
  'no-common-slot',
  'no-place',
  'no-online-room',
  'no-interpreter-for-language',
  'no-interpreter-in-common-slots',
  'participant-takes-no-meetings',
  'locked-conflict',
  // given what else is held
  'participant-full',
  'participant-day-full',
  'no-table-left',
  'interpreters-busy',
  'no-free-common-slot',
  'order-conflict',
  'walk-too-long',
  'lower-value',
] as const;
export type UnscheduledCode = (typeof UNSCHEDULED_CODES)[number];

/** What would let a request in: each removes one thing that stands in its way. */
export const CHANGE_CODES = [
  'extend-availability',
  'raise-limit',
  'raise-day-limit',
  'raise-row-limit',
  'add-table',
  'add-place',
  'add-interpreter',
  'drop-meeting',
  'allow-slot',
  'release-lock',
  'waive-order',
  'waive-rivals',
] as const;
export type ChangeCode = (typeof CHANGE_CODES)[number];

export type ReasonParams = Readonly<Record<string, string | number>>;

export interface Change {
  readonly code: ChangeCode;
  readonly params: ReasonParams;
}

export interface UnscheduledReason {
  readonly code: UnscheduledCode;
  readonly params: ReasonParams;
  /** The smallest change known to let it in; null where no slot of the fair is long enough. */
  readonly change: Change | null;
  /** What is needed together with it. */
  readonly also?: readonly Change[];
}
