import { type Device, RequestPasswordReset, ResetPassword, SignIn, SignInByLink } from '@ketnoi/accounts';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Attempt } from '../access/attempt.decorator.js';
import { Public } from '../access/public.decorator.js';
import { RateLimits } from '../access/rate-limits.js';
import type { GraphqlContext } from '../graphql/graphql-context.js';
import { named, sharedRefusal } from '../graphql/refused.js';
import { DeviceDoor } from './device-door.js';
import { takingAtLeast } from './taking-at-least.js';
import { SessionKindEnum } from './session.type.js';
import { ResetPasswordResult, SignInByLinkResult, SignInResult } from './sign-in.type.js';

type Kind = Device['kind'];
/** Under which the attempts at an account are counted, however the address was written. */
const keyOf = (email: string): string => email.trim().toLowerCase().slice(0, 254);
const kindArg = { name: 'as', type: () => SessionKindEnum, defaultValue: 'cookie' } as const;

/** The ways in. */
@Resolver()
@Public()
@Attempt()
export class SignInResolver {
  constructor(
    private readonly byPassword: SignIn,
    private readonly byLink: SignInByLink,
    private readonly requestReset: RequestPasswordReset,
    private readonly reset: ResetPassword,
    private readonly door: DeviceDoor,
    private readonly limits: RateLimits,
  ) {}

  @Mutation(() => SignInResult)
  async signIn(
    @Args('email', { type: () => String }) email: string,
    @Args('password', { type: () => String }) password: string,
    @Args(kindArg) kind: Kind,
    @Context() context: GraphqlContext,
  ): Promise<typeof SignInResult> {
    this.limits.chargeAttempt(`account ${keyOf(email)}`);
    const answer = await this.byPassword.execute(email, password, this.door.deviceOf(context.caller, kind));
    if (answer.ok) return this.door.letIn(context, kind, answer.value);
    return named('WrongCredentials', answer.error.code);
  }

  @Mutation(() => SignInByLinkResult, { description: 'For booth staff and interpreters: a link works once.' })
  async signInByLink(
    @Args('token', { type: () => String, description: "What stands after the link's #." }) token: string,
    @Args(kindArg) kind: Kind,
    @Context() context: GraphqlContext,
  ): Promise<typeof SignInByLinkResult> {
    const device = this.door.deviceOf(context.caller, kind);
    const answer = await this.byLink.execute(token, device, context.caller.requestId);
    if (answer.ok) return this.door.letIn(context, kind, answer.value);
    return named('LinkNotOpen', answer.error.code);
  }

  @Mutation(() => Boolean, { description: 'Always true, whether or not somebody has this address.' })
  async requestPasswordReset(
    @Args('email', { type: () => String }) email: string,
    @Context() { caller }: GraphqlContext,
  ): Promise<true> {
    this.limits.chargeAttempt(`reset ${keyOf(email)}`);
    await takingAtLeast(250, this.requestReset.execute(email, caller.requestId));
    return true;
  }

  @Mutation(() => ResetPasswordResult)
  async resetPassword(
    @Args('token', { type: () => String }) token: string,
    @Args('password', { type: () => String }) password: string,
    @Args(kindArg) kind: Kind,
    @Context() context: GraphqlContext,
  ): Promise<typeof ResetPasswordResult> {
    const device = this.door.deviceOf(context.caller, kind);
    const answer = await this.reset.execute(token, password, device, context.caller.requestId);
    if (answer.ok) return this.door.letIn(context, kind, answer.value);
    return sharedRefusal(answer.error) ?? named('LinkNotOpen', 'link-not-open');
  }
}
