import { boothFreedBy } from '@ketnoi/booth-allocation';
import type { Bell, JobName } from '@ketnoi/jobs';
import type { PublishedEvent } from '@ketnoi/kernel';

/** The ids are the same from relay and sweeper, so that two bells are one job. */
export const drawBell = (fairId: string, drawId: string): Bell<JobName> => ({
  job: 'run-draw',
  data: { fairId, drawId },
  jobId: `draw-${drawId}`,
});

export const offerBell = (fairId: string, boothId: string): Bell<JobName> => ({
  job: 'offer-freed-booth',
  data: { fairId, boothId },
  jobId: `offer-${boothId}`,
});

export const transactionsBell = (fairId: string): Bell<JobName> => ({
  job: 'book-transactions',
  data: { fairId },
  jobId: `transactions-${fairId}`,
});

/** Which job of the allocation of booths an event rings, beside what else it rings. */
export function allocationJobOf({ type, fairId, payload }: PublishedEvent): Bell<JobName> | null {
  const ids = payload as Record<string, string>;
  if (type === 'draw-requested') return drawBell(fairId ?? '', ids.drawId);
  if (type === 'statement-imported') return transactionsBell(fairId ?? '');
  const freed = boothFreedBy({ type, payload });
  return freed === null ? null : offerBell(fairId ?? '', freed);
}
