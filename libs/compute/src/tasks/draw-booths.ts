import { type DrawInput, type DrawResult, runDraw } from '@ketnoi/booth-allocation';
import { TaskStopped, type TaskWatch } from '../threads/tasks.js';

/** Draws by a fixed amount of work, never by time. A stopped draw is no draw: the next run must give the same bytes. */
export function drawBoothsTask({ input }: { readonly input: DrawInput }, watch: TaskWatch): DrawResult {
  const result = runDraw(input, {
    shouldStop: () => watch.shouldStop(),
    onProgress: ({ done }) => watch.onProgress(done),
  });
  if (watch.shouldStop()) throw new TaskStopped();
  return result;
}
