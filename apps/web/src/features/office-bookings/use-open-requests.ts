import { useEffect, useState } from 'react';
import { ask } from '../../graphql/ask';
import { SalesRequests, type SalesRequestFragment } from './sales.generated';

/** Every request that money may still come for, page by page; null until the first is there. */
export function useOpenRequests(fairId: string): readonly SalesRequestFragment[] | null {
  const [open, setOpen] = useState<readonly SalesRequestFragment[] | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    const read = async (): Promise<void> => {
      let after: string | null = null;
      do {
        const answer: Awaited<ReturnType<typeof page>> = await page(fairId, after, leaving.signal);
        if (answer.__typename !== 'PaymentRequestConnection') return;
        const payable = answer.nodes.filter(({ state }) => state === 'OPEN' || state === 'PART_PAID');
        setOpen((before) => [...(before ?? []), ...payable]);
        after = answer.pageInfo.hasNextPage ? (answer.pageInfo.endCursor ?? null) : null;
      } while (after !== null);
    };
    // What did not come is asked for again when the dialog opens anew.
    read().catch(() => undefined);
    return () => {
      leaving.abort();
      setOpen(null);
    };
  }, [fairId]);
  return open;
}

const page = async (fairId: string, after: string | null, signal: AbortSignal) =>
  (await ask(SalesRequests, { fairId, after }, signal)).paymentRequests;
