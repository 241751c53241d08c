/**
 * Why a request is not held: a closed list of codes, so that every screen and language can say it, with the smallest change known to
 * let it in. The first group is certain before any search; the second holds for the timetable at hand.
 */
export const UNSCHEDULED_CODES = [
  // impossible in every timetable of this problem
  'not-available',
  'no-common-slot',
  'no-place',
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

/** The smallest change that would let the request in, where it is known cheaply. */
export const CHANGE_CODES = [
  'extend-availability',
  'raise-limit',
  'add-table',
  'add-interpreter',
  'drop-meeting',
  'release-lock',
] as const;
export type ChangeCode = (typeof CHANGE_CODES)[number];

export type ReasonParams = Readonly<Record<string, string | number>>;

export interface UnscheduledReason {
  readonly code: UnscheduledCode;
  readonly params: ReasonParams;
  readonly change: { readonly code: ChangeCode; readonly params: ReasonParams } | null;
}
