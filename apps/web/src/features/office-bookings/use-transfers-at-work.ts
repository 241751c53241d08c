import { useEffect } from 'react';
import { outdate, refresh } from '../../graphql/answers';
import { type Query, useQuery } from '../../graphql/use-query';
import { SalesRequests, SalesTransfers, TransfersAtWork, type TransfersAtWorkQuery } from './sales.generated';

/** What a statement pays is booked within seconds. */
const LOOK_AGAIN_MS = 1_000;

export const isAtWork = ({ bankTransactions: found }: TransfersAtWorkQuery): boolean =>
  found.__typename === 'BankTransactionConnection' && found.nodes.length > 0;

/** Whether transfers are being looked at just now; the lists follow once none is any more. */
export function useTransfersAtWork(fairId: string): Query<TransfersAtWorkQuery> {
  const query = useQuery(TransfersAtWork, { fairId });
  const atWork = query.answer ? isAtWork(query.answer) : false;
  useEffect(() => {
    if (!atWork) return undefined;
    const again = setInterval(() => void refresh(TransfersAtWork, { fairId }), LOOK_AGAIN_MS);
    return () => {
      clearInterval(again);
      outdate(SalesTransfers, SalesRequests);
    };
  }, [atWork, fairId]);
  return query;
}
