import type { PlanFileOptions } from '../plan-options.js';

/** What a thread is given: a plan's file with what is said about it or, without, a picture. */
export interface ThreadTask {
  readonly bytes: Uint8Array;
  readonly options: PlanFileOptions | null;
}
