import { DrawEngine, type DrawInput, type DrawResult, type DrawRun, runDraw } from '@ketnoi/booth-allocation';

/** Draws where it stands, for tests of what happens around a draw. */
export class InProcessDrawEngine extends DrawEngine {
  /** How often it was asked. */
  draws = 0;

  async draw(input: DrawInput, run: DrawRun): Promise<DrawResult> {
    this.draws++;
    return runDraw(input, { shouldStop: () => run.signal.aborted, onProgress: ({ done }) => run.onProgress(done) });
  }
}
