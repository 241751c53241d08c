/** What a timetable breaks, by name, with the ids involved; used for hand moves, before release, and by tests. */
export const VIOLATION_CODES = [
  'unknown-request',
  'held-twice',
  'slot-outside',
  'crosses-half-day',
  'forbidden-slot',
  'participant-not-available',
  'participant-overbooked',
  'too-many-meetings',
  'too-many-in-a-day',
  'too-many-in-a-row',
  'never-at-once',
  'most-at-once',
  'place-missing',
  'place-does-not-fit',
  'place-not-available',
  'place-overbooked',
  'interpreter-missing',
  'interpreter-not-needed',
  'interpreter-does-not-fit',
  'interpreter-not-available',
  'interpreter-overbooked',
  'interpreter-runs-too-long',
  'interpreter-day-cap',
  'lock-broken',
  'order-broken',
  'required-missing',
  'gap-difference',
  'walk-too-long',
] as const;
export type ViolationCode = (typeof VIOLATION_CODES)[number];

export interface Violation {
  readonly code: ViolationCode;
  /** Requests involved, the participant, place or interpreter concerned, and the slot, where they apply. */
  readonly requests: readonly string[];
  readonly who?: string;
  readonly slot?: number;
}
