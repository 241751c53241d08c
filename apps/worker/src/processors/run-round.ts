import type { JobContext } from '@ketnoi/jobs';
import type { FairId, RoundId } from '@ketnoi/kernel';
import type { RunRound } from '@ketnoi/meetings';

/** Runs the round that a job names. A round that had to stop with the worker throws, so that its bell rings elsewhere. */
export async function runRound(
  rounds: RunRound,
  data: { fairId: string; roundId: string },
  { signal }: JobContext,
): Promise<void> {
  const outcome = await rounds.execute({ fairId: data.fairId as FairId, roundId: data.roundId as RoundId }, signal);
  if (outcome === 'handed-back') throw new Error(`round ${data.roundId} was handed back: the worker is stopping`);
}
