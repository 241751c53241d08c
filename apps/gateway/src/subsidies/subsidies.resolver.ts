import {
  type ChangeProgrammeRefusal,
  ChangeSubsidyProgramme,
  type GrantState,
  ListSubsidyChoices,
  type OpenProgrammeRefusal,
  OpenSubsidyProgramme,
  type ProgrammeId,
  ViewSubsidies,
} from '@ketnoi/booth-allocation';
import type { Actor, CompanyId, FairId } from '@ketnoi/kernel';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../access/current-actor.js';
import { PageArgs, pageRequest, toConnection } from '../graphql/connection.js';
import { type ExpectedError, idempotencyConflict, invalidInput, notFound } from '../graphql/expected-error.type.js';
import { IdempotencyKey } from '../graphql/scalars/idempotency-key.scalar.js';
import { SubsidyProgrammeChangeInput, SubsidyProgrammeInput, toDraft } from './subsidies.input.js';
import {
  BookingToSubsidise,
  CompanySubsidies,
  SubsidyGrantConnection,
  SubsidyState,
  toBookingToSubsidise,
  toGrant,
} from './subsidy-grant.type.js';
import { SubsidyProgrammes, toProgramme } from './subsidy-programme.type.js';
import { budgetBelowUsed } from './subsidy-refusals.type.js';
import {
  ChangedSubsidyProgramme,
  ChangeSubsidyProgrammeResult,
  CompanySubsidiesResult,
  OpenedSubsidyProgramme,
  OpenSubsidyProgrammeResult,
  SubsidyProgrammesResult,
  SubsidyRequestsResult,
} from './subsidy-results.type.js';

/** Programmes of the city, and what was asked of them. */
@Resolver()
export class SubsidiesResolver {
  constructor(
    private readonly view: ViewSubsidies,
    private readonly choices: ListSubsidyChoices,
    private readonly open: OpenSubsidyProgramme,
    private readonly change: ChangeSubsidyProgramme,
  ) {}

  @Query(() => SubsidyProgrammesResult, { description: 'For everybody who has to do with the fair.' })
  async subsidyProgrammes(
    @CurrentActor() actor: Actor,
    @Args('fairId', { type: () => ID }) fairId: string,
  ): Promise<object> {
    const programmes = await this.view.programmes(actor, fairId as FairId);
    return programmes
      ? Object.assign(new SubsidyProgrammes(), { programmes: programmes.map(toProgramme) })
      : notFound();
  }

  @Query(() => SubsidyRequestsResult, { description: 'What firms have asked for, oldest first: for officers.' })
  async subsidyRequests(
    @CurrentActor() actor: Actor,
    @Args('fairId', { type: () => ID }) fairId: string,
    @Args() page: PageArgs,
    @Args('programmeId', { type: () => ID, nullable: true }) programmeId?: string | null,
    @Args('state', { type: () => SubsidyState, nullable: true }) state?: GrantState | null,
  ): Promise<object> {
    const filter = { programmeId: (programmeId ?? null) as ProgrammeId | null, state: state ?? null };
    const found = await this.view.requests(actor, fairId as FairId, filter, pageRequest(page));
    return found ? Object.assign(new SubsidyGrantConnection(), toConnection(found, toGrant)) : notFound();
  }

  @Query(() => CompanySubsidiesResult)
  async companySubsidies(
    @CurrentActor() actor: Actor,
    @Args('fairId', { type: () => ID }) fairId: string,
    @Args('companyId', { type: () => ID }) companyId: string,
  ): Promise<object> {
    const grants = await this.view.ofCompany(actor, fairId as FairId, companyId as CompanyId);
    return grants ? Object.assign(new CompanySubsidies(), { grants: grants.map(toGrant) }) : notFound();
  }

  @Query(() => [BookingToSubsidise], {
    nullable: true,
    description: `Bookings of a company of which the city may be asked to pay a part today, and what it would pay. Nothing of it
is promised: papers are looked at, and whoever is approved before may use up what is left.`,
  })
  async subsidyChoices(
    @CurrentActor() actor: Actor,
    @Args('fairId', { type: () => ID }) fairId: string,
    @Args('companyId', { type: () => ID }) companyId: string,
  ): Promise<readonly object[] | null> {
    const bookings = await this.choices.execute(actor, fairId as FairId, companyId as CompanyId);
    return bookings && bookings.map(toBookingToSubsidise);
  }

  @Mutation(() => OpenSubsidyProgrammeResult)
  async openSubsidyProgramme(
    @CurrentActor() actor: Actor,
    @Args('input') input: SubsidyProgrammeInput,
    @Args('idempotencyKey', { type: () => IdempotencyKey }) key: string,
  ): Promise<object> {
    const answer = await this.open.execute(actor, { fairId: input.fairId as FairId, draft: toDraft(input) }, key);
    return answer.ok ? Object.assign(new OpenedSubsidyProgramme(), answer.value) : refusal(answer.error);
  }

  @Mutation(() => ChangeSubsidyProgrammeResult, {
    description: 'Raises or cuts the budget, or moves the closing date.',
  })
  async changeSubsidyProgramme(
    @CurrentActor() actor: Actor,
    @Args('input') input: SubsidyProgrammeChangeInput,
    @Args('idempotencyKey', { type: () => IdempotencyKey }) key: string,
  ): Promise<object> {
    const { fairId, programmeId, budget = null, closesAt = null } = input;
    const wish = { fairId: fairId as FairId, programmeId: programmeId as ProgrammeId, budget, closesAt };
    const answer = await this.change.execute(actor, wish, key);
    return answer.ok ? Object.assign(new ChangedSubsidyProgramme(), answer.value) : refusal(answer.error);
  }
}

function refusal(refused: OpenProgrammeRefusal | ChangeProgrammeRefusal): ExpectedError {
  switch (refused.code) {
    case 'not-found':
      return notFound();
    case 'idempotency-conflict':
      return idempotencyConflict();
    case 'unusable-programme':
      return invalidInput(refused.problems);
    case 'budget-below-used':
      return budgetBelowUsed(refused.used);
  }
}
