import { useEffect } from 'react';
import { outdate, refresh } from '../../graphql/answers';
import { type Query, useQuery } from '../../graphql/use-query';
import { pauseBefore } from './pause-before';
import { SalesRequests, SalesTransfers, TransfersAtWork, type TransfersAtWorkQuery } from './sales.generated';

export const isAtWork = ({ bankTransactions: found }: TransfersAtWorkQuery): boolean =>
  found.__typename === 'BankTransactionConnection' && found.nodes.length > 0;

/** Whether transfers are being looked at just now; the lists follow once none is any more. */
export function useTransfersAtWork(fairId: string): Query<TransfersAtWorkQuery> {
  const query = useQuery(TransfersAtWork, { fairId });
  const atWork = query.answer ? isAtWork(query.answer) : false;
  useEffect(() => {
    if (!atWork) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const askAfterPause = (nth: number): void => {
      timer = setTimeout(() => {
        void refresh(TransfersAtWork, { fairId });
        askAfterPause(nth + 1);
      }, pauseBefore(nth));
    };
    askAfterPause(0);
    return () => {
      clearTimeout(timer);
      outdate(SalesTransfers, SalesRequests);
    };
  }, [atWork, fairId]);
  return query;
}
