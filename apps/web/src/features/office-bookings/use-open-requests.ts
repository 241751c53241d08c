import { useEffect, useState } from 'react';
import { ask } from '../../graphql/ask';
import { asFailure, type Failure } from '../../graphql/failures';
import { SalesRequests, type SalesRequestFragment } from './sales.generated';

export interface OpenRequests {
  /** Null until the first page is there. */
  readonly found: readonly SalesRequestFragment[] | null;
  /** Why the rest, or all, did not come. */
  readonly failure: Failure | null;
  retry(): void;
}

/** Every request that money may still come for, page by page. */
export function useOpenRequests(fairId: string): OpenRequests {
  const [found, setFound] = useState<OpenRequests['found']>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const leaving = new AbortController();
    const read = async (): Promise<void> => {
      let after: string | null = null;
      do {
        const answer: Awaited<ReturnType<typeof page>> = await page(fairId, after, leaving.signal);
        if (answer.__typename !== 'PaymentRequestConnection') return;
        const payable = answer.nodes.filter(({ state }) => state === 'OPEN' || state === 'PART_PAID');
        setFound((before) => [...(before ?? []), ...payable]);
        after = answer.pageInfo.hasNextPage ? (answer.pageInfo.endCursor ?? null) : null;
      } while (after !== null);
    };
    read().catch((error: unknown) => !leaving.signal.aborted && setFailure(asFailure(error)));
    return () => {
      leaving.abort();
      setFound(null);
      setFailure(null);
    };
  }, [fairId, turn]);
  return { found, failure, retry: () => setTurn((before) => before + 1) };
}

const page = async (fairId: string, after: string | null, signal: AbortSignal) =>
  (await ask(SalesRequests, { fairId, after }, signal)).paymentRequests;
