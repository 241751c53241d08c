import {
  DeclareFacts,
  type ReadFactVerdict,
  RetractFact,
  SettleReadFact,
  VerifyFact,
  WriteProfileText,
} from '@ketnoi/directory';
import type { Actor, CompanyId, FairId, Language, ProfileFactId } from '@ketnoi/kernel';
import { Args, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../access/current-actor.js';
import { LanguageEnum } from '../graphql/languages.type.js';
import { CalendarDate } from '../graphql/scalars/date.scalar.js';
import { IdempotencyKey } from '../graphql/scalars/idempotency-key.scalar.js';
import {
  DeclareFactsResult,
  directoryRefusal,
  RetractFactResult,
  SettleReadFactResult,
  VerifyFactResult,
  WriteProfileTextResult,
} from './directory-results.type.js';
import { factEntries, ProfileFactInput, ReadFactVerdictEnum } from './profile.type.js';
import { toRefusedFact } from './refused-fact.type.js';
import { SavedCompany, SavedProfileText } from './saved.type.js';

@InputType()
export class CompanyAtFairInput {
  @Field(() => ID, { description: 'The fair at which the editor speaks for the company.' })
  fairId: string;

  @Field(() => ID)
  companyId: string;
}

@InputType()
export class ProfileTextInput extends CompanyAtFairInput {
  @Field(() => LanguageEnum)
  language: Language;

  @Field(() => String)
  body: string;
}

@InputType()
export class FactInput extends CompanyAtFairInput {
  @Field(() => ID)
  factId: string;
}

@InputType()
export class VerifyFactInput extends FactInput {
  @Field(() => String, { description: 'Which paper was seen: its number and who issued it.' })
  paper: string;

  @Field(() => CalendarDate, { nullable: true })
  expiresOn?: string | null;
}

@InputType()
export class ReadFactInput extends FactInput {
  @Field(() => ReadFactVerdictEnum)
  verdict: ReadFactVerdict;

  @Field(() => ProfileFactInput, { nullable: true, description: 'What it should say, where it is corrected.' })
  correction?: ProfileFactInput | null;
}

/** What a supplier offers. */
@Resolver()
export class ProfileResolver {
  constructor(
    private readonly declare: DeclareFacts,
    private readonly retract: RetractFact,
    private readonly verify: VerifyFact,
    private readonly write: WriteProfileText,
    private readonly settle: SettleReadFact,
  ) {}

  @Mutation(() => DeclareFactsResult, {
    description:
      'A declared fact replaces a read one; a verified one stays. Each refused fact is told; the rest is saved.',
  })
  async declareFacts(
    @CurrentActor() actor: Actor,
    @Args('input') input: CompanyAtFairInput,
    @Args('facts', { type: () => [ProfileFactInput] }) facts: ProfileFactInput[],
    @Args('idempotencyKey', { type: () => IdempotencyKey }) key: string,
  ): Promise<object> {
    const answer = await this.declare.execute(actor, { ...of(input), facts: facts.map(factEntries) }, key);
    if (!answer.ok) return directoryRefusal(answer.error);
    const { companyId, refused } = answer.value;
    return Object.assign(new SavedCompany(), { companyId, refused: refused.map(toRefusedFact) });
  }

  @Mutation(() => RetractFactResult)
  async retractFact(@CurrentActor() actor: Actor, @Args('input') input: FactInput): Promise<object> {
    const { fairId, companyId } = of(input);
    const answer = await this.retract.execute(actor, fairId, companyId, input.factId as ProfileFactId);
    return answer.ok ? Object.assign(new SavedCompany(), answer.value) : directoryRefusal(answer.error);
  }

  @Mutation(() => SettleReadFactResult, {
    description: 'Whether what was read from a text is so: confirmed it is declared, rejected it is not read again.',
  })
  async settleReadFact(@CurrentActor() actor: Actor, @Args('input') input: ReadFactInput): Promise<object> {
    const { factId, verdict, correction } = input;
    const answer = await this.settle.execute(actor, {
      ...of(input),
      factId: factId as ProfileFactId,
      verdict,
      correction: correction ? factEntries(correction) : null,
    });
    return answer.ok ? Object.assign(new SavedCompany(), answer.value) : directoryRefusal(answer.error);
  }

  @Mutation(() => VerifyFactResult, { description: 'By programme officers and organisers who have seen the paper.' })
  async verifyFact(@CurrentActor() actor: Actor, @Args('input') input: VerifyFactInput): Promise<object> {
    const { paper, expiresOn, factId } = input;
    const verification = { ...of(input), factId: factId as ProfileFactId, paper, expiresOn: expiresOn ?? null };
    const answer = await this.verify.execute(actor, verification);
    return answer.ok ? Object.assign(new SavedCompany(), answer.value) : directoryRefusal(answer.error);
  }

  @Mutation(() => WriteProfileTextResult, { description: 'The text is read: what it says becomes facts to confirm.' })
  async writeProfileText(@CurrentActor() actor: Actor, @Args('input') input: ProfileTextInput): Promise<object> {
    const { language, body } = input;
    const answer = await this.write.execute(actor, { ...of(input), language, body });
    return answer.ok ? Object.assign(new SavedProfileText(), answer.value) : directoryRefusal(answer.error);
  }
}

const of = ({ fairId, companyId }: CompanyAtFairInput) => ({
  fairId: fairId as FairId,
  companyId: companyId as CompanyId,
});
