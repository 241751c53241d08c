import { AcceptInvitation, type Device, ReadInvitation } from '@ketnoi/accounts';
import { type Actor, Clock } from '@ketnoi/kernel';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Attempt } from '../access/attempt.decorator.js';
import { languageOf } from '../access/caller.js';
import { CurrentActor } from '../access/current-actor.js';
import { Public } from '../access/public.decorator.js';
import type { GraphqlContext } from '../graphql/graphql-context.js';
import { named, sharedRefusal } from '../graphql/refused.js';
import { DeviceDoor } from './device-door.js';
import { AcceptedInvitation, AcceptInvitationResult, Invitation, toInvitation } from './invitation.type.js';
import { PersonInput } from './person.input.js';
import { SessionKindEnum } from './session.type.js';
import { SignUpResult } from './sign-in.type.js';

const tokenArg = { name: 'token', type: () => String, description: "What stands after the link's #." } as const;

/** What the holder of an invitation does with it. */
@Resolver()
@Attempt()
export class SignUpResolver {
  constructor(
    private readonly read: ReadInvitation,
    private readonly accept: AcceptInvitation,
    private readonly door: DeviceDoor,
    private readonly clock: Clock,
  ) {}

  @Public()
  @Query(() => Invitation, { nullable: true, description: 'Null unless it is open.' })
  async invitation(@Args(tokenArg) token: string, @Context() { caller }: GraphqlContext): Promise<Invitation | null> {
    const card = await this.read.execute(token);
    return card && toInvitation(card, this.clock.now(), languageOf(caller, await caller.identity()));
  }

  @Public()
  @Mutation(() => SignUpResult, { description: 'A newcomer accepts an invitation and says who one is.' })
  async signUp(
    @Args(tokenArg) token: string,
    @Args('person', { type: () => PersonInput }) details: PersonInput,
    @Args('password', { type: () => String }) password: string,
    @Args({ name: 'as', type: () => SessionKindEnum, defaultValue: 'cookie' }) kind: Device['kind'],
    @Context() context: GraphqlContext,
  ): Promise<typeof SignUpResult> {
    const device = this.door.deviceOf(context.caller, kind);
    const answer = await this.accept.asNewcomer(token, { details, password }, device, context.caller.requestId);
    if (answer.ok) return this.door.letIn(context, kind, answer.value.opened);
    const { code } = answer.error;
    return (
      sharedRefusal(answer.error) ??
      (code === 'email-taken' ? named('EmailTaken', code) : named('LinkNotOpen', 'link-not-open'))
    );
  }

  @Mutation(() => AcceptInvitationResult, { description: 'Somebody who is signed in accepts an invitation.' })
  async acceptInvitation(
    @CurrentActor() actor: Actor,
    @Args(tokenArg) token: string,
  ): Promise<typeof AcceptInvitationResult> {
    const answer = await this.accept.asActor(actor, token);
    if (answer.ok) return Object.assign(new AcceptedInvitation(), answer.value);
    return named('LinkNotOpen', answer.error.code);
  }
}
