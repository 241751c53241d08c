import type { SeenPlan } from './booth';
import type { PublicPlanPageQuery } from './public-plan.generated';

/** What `GET /fairs/ID/booths/taken` answers. */
export interface TakenBooths {
  readonly booths: number;
  readonly taken: readonly string[];
}

type Told = Extract<PublicPlanPageQuery['publicPlan'], { __typename: 'PublicPlan' }>;

/** Was the plan itself drawn anew? Then it has another number of booths, or booths that are not on it. */
export function isRedrawn(answer: PublicPlanPageQuery, { booths, taken }: TakenBooths): boolean {
  const { publicPlan: plan } = answer;
  if (plan.__typename !== 'PublicPlan') return false;
  const known = new Set(plan.booths.map(({ id }) => id));
  return plan.booths.length !== booths || taken.some((id) => !known.has(id));
}

/** The plan with what is taken now. Booths that did not change stay the same objects, so that they are not drawn anew. */
export function withTaken(answer: PublicPlanPageQuery, { taken }: TakenBooths): PublicPlanPageQuery {
  const { publicPlan: plan } = answer;
  if (plan.__typename !== 'PublicPlan') return answer;
  const now = new Set(taken);
  if (plan.booths.every((booth) => booth.taken === now.has(booth.id))) return answer;
  // Who has it, and what a booth costs that fell free, come with the next loading of the plan.
  const booths = plan.booths.map((booth) =>
    booth.taken === now.has(booth.id)
      ? booth
      : { ...booth, taken: now.has(booth.id), companyId: null, companyName: null, price: null },
  );
  return { ...answer, publicPlan: { ...plan, booths } };
}

/** As the plan is drawn for everybody: what is not free is taken, whatever the reason. */
export const asSeen = (plan: Told): SeenPlan => ({ ...plan, booths: plan.booths.map(seen) });

/** Kept for each booth as it came, so that the same booth stays the same object. */
const known = new WeakMap<Told['booths'][number], SeenPlan['booths'][number]>();

function seen(told: Told['booths'][number]): SeenPlan['booths'][number] {
  const before = known.get(told);
  if (before) return before;
  const { taken, ...booth } = told;
  const now = { ...booth, state: taken ? ('BOOKED' as const) : ('FREE' as const) };
  known.set(told, now);
  return now;
}
