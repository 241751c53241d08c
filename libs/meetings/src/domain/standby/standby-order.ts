import type { CompanyId, RequestId } from '@ketnoi/kernel';
import type { RequestInput } from '../timetables/timetable-inputs.js';
import type { Meeting } from '../timetables/timetable.js';
import type { StandbyPair } from './standby-pair.js';

interface Step {
  readonly before: readonly Meeting[];
  readonly after: readonly Meeting[];
  readonly standby: readonly StandbyPair[];
  readonly requests: readonly Pick<RequestInput, 'id' | 'buyerId' | 'supplierId' | 'others'>[];
  /** Whether the company is missing in the slot. */
  readonly isAway: (companyId: CompanyId, slot: number) => boolean;
}

/**
 * Where pairs stand in the order in which they step in: among those prepared for a meeting that has left the slot, without those
 * of whom somebody is missing then and those that step in elsewhere. Prepared for another meeting, which stays, counts for nothing.
 */
export function standbyOrder({ before, after, standby, requests, isAway }: Step) {
  const stays = new Set(after.map((m) => `${m.requestId}@${m.slot}`));
  const left = new Set(before.map((m) => `${m.requestId}@${m.slot}`).filter((key) => !stays.has(key)));
  const companies = new Map(requests.map((r) => [r.id, [r.buyerId, r.supplierId, ...(r.others ?? [])]]));
  const slotOf = new Map(after.map((m) => [m.requestId, m.slot]));
  const waits = (requestId: RequestId, slot: number): boolean =>
    (slotOf.get(requestId) ?? slot) === slot && companies.get(requestId)?.some((id) => isAway(id, slot)) === false;
  const queues = new Map<string, RequestId[]>();
  for (const { slot, insteadId, requestId } of [...standby].sort((a, b) => a.position - b.position)) {
    const key = `${insteadId}@${slot}`;
    if (left.has(key) && waits(requestId, slot)) queues.set(key, [...(queues.get(key) ?? []), requestId]);
  }
  const positions = new Map<string, number>();
  for (const [key, queue] of queues)
    queue.forEach((requestId, i) => {
      const taken = `${requestId}@${key.split('@')[1]}`;
      positions.set(taken, Math.min(i + 1, positions.get(taken) ?? i + 1));
    });
  /** From 1; null = not prepared for what fell free. */
  return (requestId: RequestId, slot: number): number | null => positions.get(`${requestId}@${slot}`) ?? null;
}
