import type { DrawInput, DrawResult } from '../../../engine/draw/index.js';

export interface DrawRun {
  readonly signal: AbortSignal;
  /** @param done share of the work, from 0 to 1 */
  onProgress(done: number): void;
}

/** Thrown when the signal was aborted: there is no result, and none is wanted. */
export class DrawStopped extends Error {
  override readonly name = 'DrawStopped';
}

/** Thrown when the engine broke on these inputs: running it again would break it again. */
export class DrawBroke extends Error {
  override readonly name = 'DrawBroke';
}

/** Port: runs the draw where it holds nobody up. */
export abstract class DrawEngine {
  abstract draw(input: DrawInput, run: DrawRun): Promise<DrawResult>;
}
