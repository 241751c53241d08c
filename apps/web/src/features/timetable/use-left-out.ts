import { useEffect, useState } from 'react';
import { ask } from '../../graphql/ask';
import { asFailure, type Failure } from '../../graphql/failures';
import type { InHand } from './aim';
import { LeftOut } from './left-out.generated';

export interface LeftOutRequest extends Pick<InHand, 'requestId' | 'companies'> {
  /** Why, and what would let it in. */
  readonly text: string;
  readonly code: string;
}

interface Known {
  readonly list: readonly LeftOutRequest[];
  readonly complete: boolean;
  readonly failure: Failure | null;
}

const NOTHING: Known = { list: [], complete: false, failure: null };

/** All requests that a timetable does not hold, part by part. Null: nothing is asked. */
export function useLeftOut(fairId: string, timetableId: string | null): Known & { reload(): void } {
  const [known, setKnown] = useState<Known>(NOTHING);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (timetableId === null) return undefined;
    let over = false;
    void (async () => {
      try {
        const found: LeftOutRequest[] = [];
        for (let after: string | undefined, more = true; more && !over;) {
          const { unscheduledRequests: part } = await ask(LeftOut, { fairId, timetableId, after });
          for (const { requestId, code, text, buyerId, supplierId, buyer, supplier } of part?.nodes ?? [])
            found.push({
              ...{ requestId, code, text },
              companies: [
                { id: buyerId, name: buyer?.shortName ?? '…', side: 'buyer' },
                { id: supplierId, name: supplier?.shortName ?? '…', side: 'supplier' },
              ],
            });
          more = part?.pageInfo.hasNextPage ?? false;
          after = part?.pageInfo.endCursor ?? undefined;
        }
        if (!over) setKnown({ list: found, complete: true, failure: null });
      } catch (error) {
        if (!over) setKnown((before) => ({ ...before, failure: asFailure(error) }));
      }
    })();
    return () => void (over = true);
  }, [fairId, timetableId, turn]);
  return { ...known, reload: () => setTurn((before) => before + 1) };
}
