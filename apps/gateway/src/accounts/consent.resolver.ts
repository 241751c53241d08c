import {
  ChangeConsent,
  CONSENT_PURPOSES,
  CONSENT_TEXT_VERSION,
  type ConsentPurpose,
  type ConsentSubject,
  ListConsents,
} from '@ketnoi/accounts';
import type { Actor, CompanyId } from '@ketnoi/kernel';
import { text } from '@ketnoi/messages';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Caller, languageOf } from '../access/caller.js';
import { CurrentActor } from '../access/current-actor.js';
import { CurrentCaller } from '../access/current-caller.js';
import { Public } from '../access/public.decorator.js';
import { NotFound, notFound } from '../graphql/expected-error.type.js';
import { resultUnion } from '../graphql/result-union.js';
import { ChangedConsent, Consent, ConsentPurposeEnum, ConsentWording, toConsent } from './consent.type.js';

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

  @Public()
  @Query(() => [ConsentWording], { description: 'What one agrees to; the same for everybody.' })
  async consentWordings(@CurrentCaller() caller: Caller): Promise<ConsentWording[]> {
    const language = languageOf(caller, await caller.identity());
    return CONSENT_PURPOSES.map((purpose) => ({
      purpose,
      textVersion: CONSENT_TEXT_VERSION,
      text: text(language, `consents.${purpose}`),
    }));
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
