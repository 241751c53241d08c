import { ChangeConsent, type ConsentPurpose, type ConsentSubject, ListConsents } from '@ketnoi/accounts';
import type { Actor, CompanyId } from '@ketnoi/kernel';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../access/current-actor.js';
import { NotFound, notFound } from '../graphql/expected-error.type.js';
import { resultUnion } from '../graphql/result-union.js';
import { ChangedConsent, Consent, ConsentPurposeEnum, toConsent } from './consent.type.js';

const ChangeConsentResult = resultUnion('ChangeConsentResult', () => [ChangedConsent, NotFound]);
const purposeArg = { name: 'purpose', type: () => ConsentPurposeEnum } as const;
const companyArg = {
  name: 'companyId',
  type: () => ID,
  nullable: true,
  description: 'For a company; without it for oneself.',
} as const;

const subjectOf = (actor: Actor, companyId: string | null | undefined): ConsentSubject =>
  companyId ? { type: 'company', id: companyId as CompanyId } : { type: 'person', id: actor.personId };

/** Agreeing, purpose by purpose, and taking it back. */
@Resolver()
export class ConsentResolver {
  constructor(
    private readonly change: ChangeConsent,
    private readonly list: ListConsents,
  ) {}

  @Query(() => [Consent], {
    nullable: true,
    description: 'What a company has agreed to, for those who may agree for it.',
  })
  async companyConsents(
    @CurrentActor() actor: Actor,
    @Args('companyId', { type: () => ID }) companyId: string,
  ): Promise<Consent[] | null> {
    const consents = await this.list.execute(actor, subjectOf(actor, companyId));
    return consents && consents.map(toConsent);
  }

  @Mutation(() => ChangeConsentResult)
  async giveConsent(
    @CurrentActor() actor: Actor,
    @Args(purposeArg) purpose: ConsentPurpose,
    @Args(companyArg) companyId?: string | null,
  ): Promise<typeof ChangeConsentResult> {
    const answer = await this.change.give(actor, { subject: subjectOf(actor, companyId), purpose });
    return answer.ok ? changed(purpose, companyId, true) : notFound();
  }

  @Mutation(() => ChangeConsentResult)
  async withdrawConsent(
    @CurrentActor() actor: Actor,
    @Args(purposeArg) purpose: ConsentPurpose,
    @Args(companyArg) companyId?: string | null,
  ): Promise<typeof ChangeConsentResult> {
    const answer = await this.change.withdraw(actor, { subject: subjectOf(actor, companyId), purpose });
    return answer.ok ? changed(purpose, companyId, false) : notFound();
  }
}

const changed = (purpose: ConsentPurpose, companyId: string | null | undefined, stands: boolean): ChangedConsent =>
  Object.assign(new ChangedConsent(), { purpose, companyId: companyId ?? null, stands });
