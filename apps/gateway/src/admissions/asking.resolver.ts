import { AskForAdmission, CONFIRM_DAYS, ConfirmAdmission, nameIn } from '@ketnoi/accounts';
import { ok } from '@ketnoi/kernel';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { takingAtLeast } from '../accounts/taking-at-least.js';
import { Attempt } from '../access/attempt.decorator.js';
import { languageOf } from '../access/caller.js';
import { Public } from '../access/public.decorator.js';
import { RateLimits } from '../access/rate-limits.js';
import type { GraphqlContext } from '../graphql/graphql-context.js';
import { named, type Refusal, sharedRefusal } from '../graphql/refused.js';
import { AdmissionInput, admissionRequest } from './admission.input.js';
import {
  AskedForAdmission,
  AskForAdmissionResult,
  ConfirmAdmissionResult,
  ConfirmedAdmission,
} from './admission.type.js';

/** Asking to take part, without an account. */
@Resolver()
@Public()
@Attempt()
export class AskingResolver {
  constructor(
    private readonly ask: AskForAdmission,
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

  @Mutation(() => ConfirmAdmissionResult, { description: 'Whoever has the letter confirms that they asked.' })
  async confirmAdmission(
    @Args('token', { type: () => String, description: "What stands after the link's #." }) token: string,
    @Context() { caller }: GraphqlContext,
  ): Promise<object> {
    const answer = await this.confirm.execute(token, caller.requestId);
    if (!answer.ok) return named('LinkNotOpen', 'link-not-open');
    const { fairId, fair, firmName } = answer.value;
    const fairName = nameIn(fair, languageOf(caller, await caller.identity()));
    return Object.assign(new ConfirmedAdmission(), { fairId, fairName, firmName });
  }

  /** A program that filled in what no reader sees is answered like people, and as late. */
  private asked(input: AdmissionInput, requestId: string): ReturnType<AskForAdmission['execute']> {
    return input.homepage
      ? Promise.resolve(ok({ days: CONFIRM_DAYS }))
      : this.ask.execute(admissionRequest(input), requestId);
  }
}
