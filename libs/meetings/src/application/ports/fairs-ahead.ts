import type { FairId } from '@ketnoi/kernel';

/** Port: fairs that are not over. */
export abstract class FairsAhead {
  /** The one that begins, or began, first comes first. @param on the calendar day, `2026-10-21` */
  abstract soonest(on: string, most: number): Promise<readonly FairId[]>;
}
