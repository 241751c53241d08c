import type { InterpreterId } from '@ketnoi/kernel';

/** What somebody still has to translate. */
export interface WorkAhead {
  readonly meetings: number;
  /** When the first of them begins. */
  readonly from: Date;
}

interface Interpreted {
  readonly interpreterId: InterpreterId | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** By interpreter, of those who have a meeting that is not over. */
export function workAhead(meetings: readonly Interpreted[], now: Date): ReadonlyMap<InterpreterId, WorkAhead> {
  const found = new Map<InterpreterId, WorkAhead>();
  for (const { interpreterId, startsAt, endsAt } of meetings) {
    if (!interpreterId || endsAt <= now) continue;
    const known = found.get(interpreterId);
    const from = known && known.from < startsAt ? known.from : startsAt;
    found.set(interpreterId, { meetings: (known?.meetings ?? 0) + 1, from });
  }
  return found;
}
