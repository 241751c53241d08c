import { ListCompanyBookings, type Outline, PlanReadModel, ViewPlan } from '@ketnoi/booth-allocation';
import type { Actor, CompanyId, FairId } from '@ketnoi/kernel';
import { Args, ID, Int, Parent, Query, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import { CurrentActor } from '../access/current-actor.js';
import { notFound } from '../graphql/expected-error.type.js';
import { CompanyBookings } from './booking.type.js';
import { CompanyBookingsResult, PlanResult } from './booking-results.type.js';
import { shownRules } from './booking-rules.resolver.js';
import { LiveBooths } from './live/live-booths.js';
import { BookingRules, BoothChanges, Plan, type Point } from './plan.type.js';
import { errorSaying } from '../graphql/said.js';

/** The plan of a fair, live, and what a company has on it. */
@Resolver(() => Plan)
export class PlanResolver {
  constructor(
    private readonly viewPlan: ViewPlan,
    private readonly listBookings: ListCompanyBookings,
    private readonly plans: PlanReadModel,
    private readonly live: LiveBooths,
  ) {}

  @Query(() => PlanResult, { description: 'For everybody who has to do with the fair.' })
  async plan(@CurrentActor() actor: Actor, @Args('fairId', { type: () => ID }) fairId: string): Promise<Plan | object> {
    const plan = await this.viewPlan.execute(actor, fairId as FairId);
    if (!plan) return notFound();
    return Object.assign(new Plan(), {
      ...plan,
      halls: plan.halls.map((hall) => ({ ...hall, outline: points(hall.outline) })),
      booths: plan.booths.map((booth) => ({ ...booth, id: booth.boothId, outline: points(booth.outline) })),
    });
  }

  @ResolveField(() => BookingRules, { nullable: true, description: 'Null until the organiser has set them.' })
  async bookingRules(@Parent() plan: Plan): Promise<BookingRules | null> {
    const rules = await this.plans.rules(plan.fairId as FairId);
    return rules && shownRules(rules);
  }

  @Query(() => CompanyBookingsResult)
  async companyBookings(
    @CurrentActor() actor: Actor,
    @Args('fairId', { type: () => ID }) fairId: string,
    @Args('companyId', { type: () => ID }) companyId: string,
  ): Promise<CompanyBookings | object> {
    const answer = await this.listBookings.execute(actor, fairId as FairId, companyId as CompanyId);
    return answer.ok ? Object.assign(new CompanyBookings(), { bookings: answer.value }) : notFound();
  }

  @Subscription(() => BoothChanges, {
    description: 'First what has changed since that version, then changes as they happen.',
    resolve: (changes: BoothChanges) => changes,
  })
  async boothChanges(
    @CurrentActor() actor: Actor,
    @Args('fairId', { type: () => ID }) fairId: string,
    @Args('sinceVersion', { type: () => Int }) sinceVersion: number,
  ): Promise<AsyncIterableIterator<BoothChanges>> {
    if (!(await this.viewPlan.mayWatch(actor, fairId as FairId)))
      throw errorSaying({ key: 'errors.not-found' }, { extensions: { code: 'NOT_FOUND' } });
    return this.live.watch(fairId as FairId, sinceVersion);
  }
}

const points = (outline: Outline): Point[] => outline.map(([x, y]) => ({ x, y }));
