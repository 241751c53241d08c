/** How an engine is run for a room: watched, stoppable, reproducible. */
export interface EngineRun {
  readonly seed: number;
  /** Steps of search; null = the engine's own measure. Never a time: a second run must give the same answer. */
  readonly iterations: number | null;
  readonly signal: AbortSignal;
  /** Aborted = the best found so far is wanted, at once. */
  readonly enough?: AbortSignal;
  /** @param done share of the work, from 0 to 1 */
  onProgress(done: number, counts: Readonly<Record<string, number>>): void;
}

/** Thrown by an engine's port when its signal was aborted: there is no answer, and none is wanted. */
export class EngineStopped extends Error {
  override readonly name = 'EngineStopped';
}
