import type { BoothChangesSubscription, PlanPageQuery } from './plan.generated';

/** The plan with what became of its booths. Booths that did not change stay the same objects, so that they are not drawn anew. */
export function withNews(answer: PlanPageQuery, news: BoothChangesSubscription['boothChanges']): PlanPageQuery {
  const { plan } = answer;
  if (plan.__typename !== 'Plan' || news.version <= plan.version) return answer;
  const changed = new Map(news.booths.map((booth) => [booth.boothId, booth]));
  const booths = plan.booths.map((booth) => {
    const change = changed.get(booth.id);
    if (!change) return booth;
    const { state, heldUntil } = change;
    // Whose it is comes with the next loading of the plan; until then nothing wrong is said.
    return { ...booth, state, heldUntil, companyId: null, companyName: null };
  });
  return { ...answer, plan: { ...plan, booths, version: news.version } };
}
