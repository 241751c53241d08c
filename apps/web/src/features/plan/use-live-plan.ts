import { useEffect, useRef } from 'react';
import { amend, refresh } from '../../graphql/answers';
import { follow } from '../../graphql/follow';
import { type Query, useQuery } from '../../graphql/use-query';
import { BoothChanges, PlanPage, type PlanPageQuery } from './plan.generated';
import { withNews } from './news';

/** The plan of a fair, and every change of it as it happens. After a break it catches up from the version it knows. */
export function useLivePlan(fairId: string): Query<PlanPageQuery> {
  const query = useQuery(PlanPage, { fairId });
  const version = query.answer?.plan.__typename === 'Plan' ? query.answer.plan.version : undefined;
  const known = version !== undefined;
  const told = useRef(0);
  useEffect(() => {
    if (!known) return undefined;
    told.current = 0;
    return follow(
      BoothChanges,
      () => ({ fairId, sinceVersion: Math.max(told.current, version) }),
      ({ boothChanges }) => {
        told.current = boothChanges.version;
        if (boothChanges.loadAnew) void refresh(PlanPage, { fairId }, true);
        else amend(PlanPage, { fairId }, (answer) => withNews(answer, boothChanges));
      },
    );
    // One feed for as long as the plan is open: a newer version is what the feed itself brought.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [fairId, known]);
  useEffect(() => {
    // An answer that was on its way while news came is behind them, and they do not come again.
    if (version !== undefined && version < told.current) void refresh(PlanPage, { fairId });
  }, [fairId, version]);
  const keptUntil = firstKeptUntil(query.answer);
  useEffect(() => {
    if (keptUntil === null) return undefined;
    const timer = setTimeout(() => void refresh(PlanPage, { fairId }), Math.max(0, keptUntil - Date.now()) + 1_000);
    return () => clearTimeout(timer);
  }, [fairId, keptUntil]);
  return query;
}

/** What is kept for the waitlist is free again by the clock: nothing happens that could be told. */
function firstKeptUntil(answer: PlanPageQuery | undefined): number | null {
  if (answer?.plan.__typename !== 'Plan') return null;
  const ends = answer.plan.booths.flatMap(({ state, heldUntil }) =>
    state === 'RESERVED' && heldUntil !== null ? Date.parse(heldUntil) : [],
  );
  return ends.length > 0 ? Math.min(...ends) : null;
}
