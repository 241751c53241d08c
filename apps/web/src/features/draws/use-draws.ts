import { useEffect } from 'react';
import { refresh } from '../../graphql/answers';
import { type Query, useQuery } from '../../graphql/use-query';
import { DrawsPage, type DrawsPageQuery } from './draws.generated';

export type Draw = NonNullable<DrawsPageQuery['draws']>['nodes'][number];

/** A draw takes seconds: often enough to see it move. */
const LOOK_AGAIN_MS = 1_000;

/** The draws of a fair, looked at again while one of them is at work. */
export function useDraws(fairId: string): Query<DrawsPageQuery> {
  const query = useQuery(DrawsPage, { fairId });
  const working = query.answer?.draws?.nodes.some(({ state }) => state === 'WAITING' || state === 'RUNNING') ?? false;
  useEffect(() => {
    if (!working) return undefined;
    const again = setInterval(() => void refresh(DrawsPage, { fairId }), LOOK_AGAIN_MS);
    return () => clearInterval(again);
  }, [working, fairId]);
  return query;
}
