import { fileProblem, type PlanReading, unreadablePlan } from '@ketnoi/booth-allocation';
import type { PlanFileOptions } from './plan-options.js';
import { runInThread } from '../thread/run-in-thread.js';

/** `readPlanFile`, where nobody waits for it. A file that takes too much is told of as such. */
export async function readPlanInThread(bytes: Uint8Array, options: PlanFileOptions): Promise<PlanReading> {
  const answer = await runInThread<PlanReading>({ reads: 'plan', bytes, options });
  return answer?.read ?? unreadablePlan(fileProblem('plan-file-takes-too-long'));
}
