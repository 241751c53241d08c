import {
  AskForAdmission,
  CONFIRM_DAYS,
  ConfirmAdmission,
  type FairToEnter,
  MOST_OPEN_ADMISSIONS,
  nameIn,
  ShowAdmissionToConfirm,
} from '@ketnoi/accounts';
import { isId, ok } from '@ketnoi/kernel';
import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { takingAtLeast } from '../accounts/taking-at-least.js';
import { Attempt } from '../access/attempt.decorator.js';
import { type Caller, languageOf } from '../access/caller.js';
import { Public } from '../access/public.decorator.js';
import { RateLimits } from '../access/rate-limits.js';
import type { GraphqlContext } from '../graphql/graphql-context.js';
import { invalidInput } from '../graphql/expected-error.type.js';
import { named, type Refusal, sharedRefusal } from '../graphql/refused.js';
import { AdmissionInput, admissionRequest } from './admission.input.js';
import {
  AdmissionToConfirm,
  AskedForAdmission,
  AskForAdmissionResult,
  ConfirmAdmissionResult,
  ConfirmedAdmission,
} from './admission.type.js';

const tokenArg = { name: 'token', type: () => String, description: "What stands after the link's #." } as const;

const InsteadOf = (): ParameterDecorator =>
  Args('insteadOf', {
    type: () => [ID],
    nullable: true,
    description:
      'Which earlier ones of the same address it takes the place of; null: those for the same firm. The others stand.',
  });

/** Asking to take part, without an account. */
@Resolver()
@Public()
@Attempt()
export class AskingResolver {
  constructor(
    private readonly ask: AskForAdmission,
    private readonly show: ShowAdmissionToConfirm,
    private readonly confirm: ConfirmAdmission,
    private readonly limits: RateLimits,
  ) {}

  @Mutation(() => AskForAdmissionResult, {
    description: 'Asks an organiser to let a firm take part. A letter asks the address whether it was them.',
  })
  async askForAdmission(@Args('input') input: AdmissionInput, @Context() { caller }: GraphqlContext): Promise<object> {
    this.limits.chargeAttempt(`admission ${input.email.trim().toLowerCase().slice(0, 254)}`);
    const answer = await takingAtLeast(250, this.asked(input, caller.requestId));
    if (answer.ok) return Object.assign(new AskedForAdmission(), answer.value);
    return sharedRefusal(answer.error as Refusal) ?? named('AdmissionClosed', 'admission-closed');
  }

  @Query(() => AdmissionToConfirm, {
    nullable: true,
    description:
      'For whoever has the letter, before they confirm it. Whatever is written later has a letter and a link of its own.',
  })
  async admissionToConfirm(
    @Args(tokenArg) token: string,
    @Context() { caller }: GraphqlContext,
  ): Promise<AdmissionToConfirm | null> {
    const shown = await this.show.execute(token);
    if (!shown) return null;
    const { fair, firm, message } = shown;
    const earlier = shown.earlier.map(({ id, sameFirm, firm: { registeredName } }) => ({
      ...{ id, sameFirm, firmName: registeredName },
    }));
    return Object.assign(new AdmissionToConfirm(), { fairName: await nameFor(caller, fair), firm, message, earlier });
  }

  @Mutation(() => ConfirmAdmissionResult, { description: 'Whoever has the letter confirms that they asked.' })
  async confirmAdmission(
    @Args(tokenArg) token: string,
    @InsteadOf() insteadOf: string[] | null,
    @Context() { caller }: GraphqlContext,
  ): Promise<object> {
    // No address has more, and every one is looked up.
    if (insteadOf && insteadOf.length > MOST_OPEN_ADMISSIONS)
      return invalidInput([{ path: 'insteadOf', code: 'too-many' }]);
    const answer = await this.confirm.execute(token, insteadOf && insteadOf.filter(isId), caller.requestId);
    if (!answer.ok)
      return answer.error.code === 'too-many-admissions'
        ? named('TooManyAdmissions', 'too-many-admissions', { limit: answer.error.limit })
        : named('LinkNotOpen', 'link-not-open');
    const { fairId, fair, firmName } = answer.value;
    return Object.assign(new ConfirmedAdmission(), { fairId, fairName: await nameFor(caller, fair), firmName });
  }

  /** A program that filled in what no reader sees is answered like people, and as late. */
  private asked(input: AdmissionInput, requestId: string): ReturnType<AskForAdmission['execute']> {
    return input.homepage
      ? Promise.resolve(ok({ days: CONFIRM_DAYS }))
      : this.ask.execute(admissionRequest(input), requestId);
  }
}

const nameFor = async (caller: Caller, fair: FairToEnter): Promise<string> =>
  nameIn(fair, languageOf(caller, await caller.identity()));
