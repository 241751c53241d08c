import type { RequestId } from '@ketnoi/kernel';

/** What a timetable would break, by name, with those involved. */
export interface Clash {
  readonly code: string;
  readonly requestIds: readonly RequestId[];
  /** The company, place or interpreter concerned, where there is one. */
  readonly who: string | null;
  readonly slot: number | null;
}
