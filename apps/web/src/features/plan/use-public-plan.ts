import { useEffect } from 'react';
import { amend, refresh } from '../../graphql/answers';
import { noticeOnline } from '../../graphql/online';
import { type Query, useQuery } from '../../graphql/use-query';
import { PublicPlanPage, type PublicPlanPageQuery } from './public-plan.generated';
import { isRedrawn, type TakenBooths, withTaken } from './taken-booths';

const PAUSE_MS = 5_000;

/** The plan as everybody may see it. Strangers have no live view: while they look, it is asked what is taken now. */
export function usePublicPlan(fairId: string): Query<PublicPlanPageQuery> {
  const query = useQuery(PublicPlanPage, { fairId });
  const known = query.answer !== undefined;
  useEffect(() => {
    if (!known) return undefined;
    const look = (): void => {
      if (document.visibilityState === 'visible') void takenNow(fairId);
    };
    const timer = setInterval(look, PAUSE_MS);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [fairId, known]);
  return query;
}

async function takenNow(fairId: string): Promise<void> {
  // No network is told by the notice that stands above every page; the next look is soon enough.
  const response = await fetch(`/fairs/${fairId}/booths/taken`, { cache: 'no-cache' }).catch(() => null);
  noticeOnline(response !== null);
  if (!response?.ok) return;
  const taken = (await response.json()) as TakenBooths;
  amend(PublicPlanPage, { fairId }, (answer) => {
    if (!isRedrawn(answer, taken)) return withTaken(answer, taken);
    void refresh(PublicPlanPage, { fairId }, true);
    return answer;
  });
}
