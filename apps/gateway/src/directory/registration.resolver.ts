import {
  ChooseDelegates,
  EditCompany,
  RegisterCompany,
  RegisterParticipation,
  ShowCompanyChange,
} from '@ketnoi/directory';
import type { Actor, CompanyId, FairId, GroupId, PersonId } from '@ketnoi/kernel';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../access/current-actor.js';
import { IdempotencyKey } from '../graphql/scalars/idempotency-key.scalar.js';
import { CompanyChange } from './company.type.js';
import { companyEntries } from './company.input.js';
import {
  ChooseDelegatesResult,
  directoryRefusal,
  EditCompanyResult,
  RegisterCompanyResult,
  RegisterParticipationResult,
} from './directory-results.type.js';
import { Participation } from './profile.type.js';
import { DelegatesInput, EditCompanyInput, ParticipationInput, RegisterCompanyInput } from './registration.input.js';
import { SavedCompany } from './saved.type.js';

/** Who takes part, and what firms say of themselves. */
@Resolver()
export class RegistrationResolver {
  constructor(
    private readonly register: RegisterCompany,
    private readonly edit: EditCompany,
    private readonly takePart: RegisterParticipation,
    private readonly choose: ChooseDelegates,
    private readonly showChange: ShowCompanyChange,
  ) {}

  @Query(() => CompanyChange, {
    nullable: true,
    description: 'Who changed the entry of a company last, for those who may edit it; null for everybody else.',
  })
  companyChange(
    @CurrentActor() actor: Actor,
    @Args('fairId', { type: () => ID }) fairId: string,
    @Args('companyId', { type: () => ID }) companyId: string,
  ): Promise<CompanyChange | null> {
    return this.showChange.execute(actor, fairId as FairId, companyId as CompanyId);
  }

  @Mutation(() => RegisterCompanyResult, { description: 'By organisers, and by leaders within their group.' })
  async registerCompany(
    @CurrentActor() actor: Actor,
    @Args('input') input: RegisterCompanyInput,
    @Args('idempotencyKey', { type: () => IdempotencyKey }) key: string,
  ): Promise<object> {
    const registration = { ...participating(input), company: companyEntries(input.company) };
    const answer = await this.register.execute(actor, registration, key);
    return answer.ok ? Object.assign(new SavedCompany(), answer.value) : directoryRefusal(answer.error);
  }

  @Mutation(() => EditCompanyResult)
  async editCompany(@CurrentActor() actor: Actor, @Args('input') input: EditCompanyInput): Promise<object> {
    const answer = await this.edit.execute(actor, {
      fairId: input.fairId as FairId,
      companyId: input.companyId as CompanyId,
      company: companyEntries(input.company),
      version: input.version,
    });
    return answer.ok ? Object.assign(new SavedCompany(), answer.value) : directoryRefusal(answer.error);
  }

  @Mutation(() => RegisterParticipationResult, {
    description: 'An organiser says how a company of the directory takes part. Saying it again changes nothing.',
  })
  async registerParticipation(@CurrentActor() actor: Actor, @Args('input') input: ParticipationInput): Promise<object> {
    const companyId = input.companyId as CompanyId;
    const answer = await this.takePart.execute(actor, { ...participating(input), companyId });
    return answer.ok ? Object.assign(new Participation(), answer.value) : directoryRefusal(answer.error);
  }

  @Mutation(() => ChooseDelegatesResult)
  async chooseDelegates(@CurrentActor() actor: Actor, @Args('input') input: DelegatesInput): Promise<object> {
    const answer = await this.choose.execute(actor, {
      fairId: input.fairId as FairId,
      companyId: input.companyId as CompanyId,
      personIds: input.personIds as PersonId[],
    });
    return answer.ok ? Object.assign(new SavedCompany(), answer.value) : directoryRefusal(answer.error);
  }
}

const participating = (input: RegisterCompanyInput | ParticipationInput) => ({
  fairId: input.fairId as FairId,
  asSupplier: input.asSupplier,
  asBuyer: input.asBuyer,
  groupId: (input.groupId ?? null) as GroupId | null,
  seats: input.seats,
  mostMeetings: input.mostMeetings ?? null,
});
