import {
  ApproveSubsidy,
  CheckSubsidyPaper,
  type GrantId,
  type GrantResult,
  type ProgrammeId,
  RefuseSubsidy,
  ReleaseSubsidy,
  RequestSubsidy,
  SettleSubsidy,
} from '@ketnoi/booth-allocation';
import type { Actor, BookingId, FairId } from '@ketnoi/kernel';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../access/current-actor.js';
import { IdempotencyKey } from '../graphql/scalars/idempotency-key.scalar.js';
import {
  type GrantInput,
  GrantReasonInput,
  PaperTickInput,
  SettlementInput,
  SubsidyApprovalInput,
  SubsidyRequestInput,
} from './subsidies.input.js';
import { SubsidyStep } from './subsidy-grant.type.js';
import { subsidyRefusal } from './subsidy-refusals.type.js';
import { SubsidyStepResult } from './subsidy-results.type.js';

const Key = () => Args('idempotencyKey', { type: () => IdempotencyKey });

/** The way of a grant: a firm asks, an officer checks the papers, approves or refuses, settles. */
@Resolver()
export class GrantsResolver {
  constructor(
    private readonly request: RequestSubsidy,
    private readonly check: CheckSubsidyPaper,
    private readonly approve: ApproveSubsidy,
    private readonly refuse: RefuseSubsidy,
    private readonly settle: SettleSubsidy,
    private readonly release: ReleaseSubsidy,
  ) {}

  @Mutation(() => SubsidyStepResult, { description: 'A firm asks that the city pay a part of its booking.' })
  async requestSubsidy(
    @CurrentActor() actor: Actor,
    @Args('input') input: SubsidyRequestInput,
    @Key() key: string,
  ): Promise<object> {
    const { fairId, programmeId, bookingId, costs } = input;
    const wish = {
      fairId: fairId as FairId,
      programmeId: programmeId as ProgrammeId,
      bookingId: bookingId as BookingId,
      costs: [...costs],
    };
    return answered(await this.request.execute(actor, wish, key));
  }

  @Mutation(() => SubsidyStepResult, { description: 'An officer ticks a paper off the checklist.' })
  async checkSubsidyPaper(
    @CurrentActor() actor: Actor,
    @Args('input') input: PaperTickInput,
    @Key() key: string,
  ): Promise<object> {
    const { paper, checked } = input;
    return answered(await this.check.execute(actor, { ...grant(input), paper, checked }, key));
  }

  @Mutation(() => SubsidyStepResult, {
    description: 'An officer approves a request with complete papers: the amount is reserved, the firm owes less.',
  })
  async approveSubsidy(
    @CurrentActor() actor: Actor,
    @Args('input') input: SubsidyApprovalInput,
    @Key() key: string,
  ): Promise<object> {
    const { decisionNumber, amount = null } = input;
    return answered(await this.approve.execute(actor, { ...grant(input), decisionNumber, amount }, key));
  }

  @Mutation(() => SubsidyStepResult)
  async refuseSubsidy(
    @CurrentActor() actor: Actor,
    @Args('input') input: GrantReasonInput,
    @Key() key: string,
  ): Promise<object> {
    return answered(await this.refuse.execute(actor, { ...grant(input), reason: input.reason }, key));
  }

  @Mutation(() => SubsidyStepResult, { description: 'An officer enters what the city paid.' })
  async settleSubsidy(
    @CurrentActor() actor: Actor,
    @Args('input') input: SettlementInput,
    @Key() key: string,
  ): Promise<object> {
    return answered(await this.settle.execute(actor, { ...grant(input), amount: input.amount }, key));
  }

  @Mutation(() => SubsidyStepResult, {
    description: 'A firm takes back its request, or an officer a request or approval.',
  })
  async releaseSubsidy(
    @CurrentActor() actor: Actor,
    @Args('input') input: GrantReasonInput,
    @Key() key: string,
  ): Promise<object> {
    return answered(await this.release.execute(actor, { ...grant(input), reason: input.reason }, key));
  }
}

const grant = ({ fairId, grantId }: GrantInput) => ({ fairId: fairId as FairId, grantId: grantId as GrantId });

const answered = (result: GrantResult): object =>
  result.ok ? Object.assign(new SubsidyStep(), result.value) : subsidyRefusal(result.error);
