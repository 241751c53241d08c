import { InvitePerson, ListInvitations, RevokeInvitation } from '@ketnoi/accounts';
import { type Actor, Clock, type CompanyId, type FairId } from '@ketnoi/kernel';
import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { languageOf } from '../access/caller.js';
import { CurrentActor } from '../access/current-actor.js';
import { PageArgs, pageRequest, toConnection } from '../graphql/connection.js';
import type { GraphqlContext } from '../graphql/graphql-context.js';
import { named, sharedRefusal } from '../graphql/refused.js';
import { IdempotencyKey } from '../graphql/scalars/idempotency-key.scalar.js';
import { InvitationInput } from './invitation.input.js';
import {
  InvitationConnection,
  InvitePersonResult,
  RevokedInvitation,
  RevokeInvitationResult,
  SentInvitation,
  toInvitation,
} from './invitation.type.js';

/** Letting people in. */
@Resolver()
export class InvitationResolver {
  constructor(
    private readonly invite: InvitePerson,
    private readonly revoke: RevokeInvitation,
    private readonly list: ListInvitations,
    private readonly clock: Clock,
  ) {}

  @Query(() => InvitationConnection, { nullable: true, description: 'For organisers, newest first.' })
  async invitations(
    @CurrentActor() actor: Actor,
    @Args('fairId', { type: () => ID }) fairId: string,
    @Args() page: PageArgs,
    @Context() { caller }: GraphqlContext,
  ): Promise<InvitationConnection | null> {
    const found = await this.list.execute(actor, fairId as FairId, pageRequest(page));
    const language = languageOf(caller, await caller.identity());
    return found && toConnection(found, (card) => toInvitation(card, this.clock.now(), language));
  }

  @Mutation(() => InvitePersonResult, {
    description: 'By organisers to any place at their fair; by who speaks for a company into it.',
  })
  async invitePerson(
    @CurrentActor() actor: Actor,
    @Args('invitation', { type: () => InvitationInput }) invitation: InvitationInput,
    @Args('idempotencyKey', { type: () => IdempotencyKey }) key: string,
  ): Promise<typeof InvitePersonResult> {
    const request = {
      ...invitation,
      fairId: invitation.fairId as FairId,
      companyId: invitation.companyId as CompanyId | null,
    };
    const answer = await this.invite.execute(actor, request, key);
    if (answer.ok)
      return Object.assign(new SentInvitation(), answer.value, { expiresAt: new Date(answer.value.expiresAt) });
    return sharedRefusal(answer.error) as typeof InvitePersonResult;
  }

  @Mutation(() => RevokeInvitationResult)
  async revokeInvitation(
    @CurrentActor() actor: Actor,
    @Args('invitationId', { type: () => ID }) invitationId: string,
  ): Promise<typeof RevokeInvitationResult> {
    const answer = await this.revoke.execute(actor, invitationId);
    if (answer.ok) return Object.assign(new RevokedInvitation(), answer.value);
    return sharedRefusal(answer.error) ?? named('LinkNotOpen', 'link-not-open');
  }
}
