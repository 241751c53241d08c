import {
  acceptanceRate,
  type FairGap,
  type FairState as State,
  ListFairGaps,
  ShowFairState,
  ShowPressFigures,
} from '@ketnoi/directory';
import type { Actor, Currency, FairId } from '@ketnoi/kernel';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../access/current-actor.js';
import { Public } from '../access/public.decorator.js';
import type { Money } from '../booths/money.type.js';
import { PageArgs, pageRequest, toConnection } from '../graphql/connection.js';
import { FairGapEnum, GapConnection } from './fair-gap.type.js';
import { FairState } from './fair-state.type.js';
import { FairFigures } from './press-figures.type.js';

/** What a fair counts, for everybody and for its office. */
@Resolver()
export class FiguresResolver {
  constructor(
    private readonly press: ShowPressFigures,
    private readonly state: ShowFairState,
    private readonly listGaps: ListFairGaps,
  ) {}

  @Public()
  @Query(() => FairFigures, { nullable: true, description: 'For the press: also without a session.' })
  async fairFigures(@Args('fairId', { type: () => ID }) fairId: string): Promise<object | null> {
    return this.press.execute(fairId as FairId);
  }

  @Query(() => FairState, { nullable: true, description: 'For organisers.' })
  async fairState(
    @CurrentActor() actor: Actor,
    @Args('fairId', { type: () => ID }) fairId: string,
  ): Promise<object | null> {
    const state = await this.state.execute(actor, fairId as FairId);
    return state && toFairState(state);
  }

  @Query(() => GapConnection, {
    nullable: true,
    description: 'Which companies a figure of the state leaves out, by short names; for organisers.',
  })
  async fairGaps(
    @CurrentActor() actor: Actor,
    @Args('fairId', { type: () => ID }) fairId: string,
    @Args('gap', { type: () => FairGapEnum }) gap: FairGap,
    @Args() page: PageArgs,
  ): Promise<object | null> {
    const found = await this.listGaps.execute(actor, fairId as FairId, gap, pageRequest(page));
    return found && toConnection(found, (one) => one);
  }
}

const money = (amount: number, currency: Currency): Money => ({ amount, currency });

const toFairState = ({ money: sums, profiles, needs, rounds, requests, ...state }: State): object => ({
  ...state,
  money: sums.map(({ currency, booked, asked, paid }) => ({
    booked: money(booked, currency),
    asked: money(asked, currency),
    paid: money(paid, currency),
  })),
  suppliers: profiles.suppliers,
  completeProfiles: profiles.complete,
  openNeeds: needs.open,
  coveredNeeds: needs.covered,
  requests: { ...requests, acceptanceRate: acceptanceRate(requests) },
  proposeRounds: rounds.propose,
  timetableRounds: rounds.timetable,
  roundsRunning: rounds.running,
});
