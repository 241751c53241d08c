import { DrawnHalls, PublicPlans } from '@ketnoi/booth-allocation';
import type { FairId } from '@ketnoi/kernel';
import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Public } from '../access/public.decorator.js';
import { notFound } from '../graphql/expected-error.type.js';
import { featureShown, HallFeature, toPoints } from '../plans/hall-feature.type.js';
import { PublicPlan, PublicPlanResult } from './public-plan.type.js';

/** The plan of a fair as strangers may see it. */
@Resolver(() => PublicPlan)
export class PublicPlanResolver {
  constructor(
    private readonly plans: PublicPlans,
    private readonly halls: DrawnHalls,
  ) {}

  @Public()
  @Query(() => PublicPlanResult, {
    description: 'Which booths there are, and which are taken: also without a session.',
  })
  async publicPlan(@Args('fairId', { type: () => ID }) fairId: string): Promise<object> {
    const plan = await this.plans.plan(fairId as FairId);
    if (!plan) return notFound();
    return Object.assign(new PublicPlan(), {
      ...plan,
      halls: plan.halls.map((hall) => ({ ...hall, outline: toPoints(hall.outline) })),
      booths: plan.booths.map((booth) => ({ ...booth, outline: toPoints(booth.outline) })),
    });
  }

  @ResolveField(() => [HallFeature], { description: 'Entrances, pillars, aisles and supplies of all halls.' })
  async features(@Parent() plan: PublicPlan): Promise<HallFeature[]> {
    const features = await this.halls.features(plan.fairId as FairId);
    return features.map((feature) => featureShown(feature, feature.hallId));
  }
}
