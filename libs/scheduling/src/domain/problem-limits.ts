/** What one machine plans in one go; more is refused with the place named, before any search. */
export const PROBLEM_LIMITS = {
  slots: 1_000,
  participants: 100_000,
  places: 100_000,
  interpreters: 10_000,
  requests: 500_000,
  score: 1_000_000,
  slotsInMeeting: 100,
  /** Minor units for one half day of an interpreter. */
  fee: 1_000_000_000,
  /** What an absent limit is. */
  unlimited: 1_000_000_000,
} as const;
