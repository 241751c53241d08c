import {
  AddStaff,
  ListMemberships,
  ListSignInLinks,
  MakeSignInLink,
  RevokeMembership,
  RevokeSignInLink,
} from '@ketnoi/accounts';
import type { Actor, CompanyId, FairId, MembershipId, PersonId } from '@ketnoi/kernel';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../access/current-actor.js';
import { PageArgs, pageRequest, toConnection } from '../graphql/connection.js';
import { notFound } from '../graphql/expected-error.type.js';
import { named, sharedRefusal } from '../graphql/refused.js';
import { IdempotencyKey } from '../graphql/scalars/idempotency-key.scalar.js';
import { MembershipConnection, toMembership } from './membership.type.js';
import {
  AddedStaff,
  AddStaffResult,
  MadeSignInLink,
  MakeSignInLinkResult,
  RevokedMembership,
  RevokedSignInLink,
  RevokeMembershipResult,
  RevokeSignInLinkResult,
  SignInLink,
  StaffInput,
} from './staff.type.js';

/** Who works at a fair and in a company. */
@Resolver()
export class StaffResolver {
  constructor(
    private readonly list: ListMemberships,
    private readonly add: AddStaff,
    private readonly makeLink: MakeSignInLink,
    private readonly links: ListSignInLinks,
    private readonly revokeLink: RevokeSignInLink,
    private readonly revoke: RevokeMembership,
  ) {}

  @Query(() => MembershipConnection, { nullable: true, description: 'Roles at a fair, for its organisers.' })
  async fairStaff(
    @CurrentActor() actor: Actor,
    @Args('fairId', { type: () => ID }) fairId: string,
    @Args() page: PageArgs,
  ): Promise<MembershipConnection | null> {
    const found = await this.list.ofFair(actor, fairId as FairId, pageRequest(page));
    return found && toConnection(found, toMembership);
  }

  @Query(() => MembershipConnection, { nullable: true, description: 'For who speaks for the company at the fair.' })
  async companyStaff(
    @CurrentActor() actor: Actor,
    @Args('fairId', { type: () => ID }) fairId: string,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args() page: PageArgs,
  ): Promise<MembershipConnection | null> {
    const found = await this.list.ofCompany(actor, fairId as FairId, companyId as CompanyId, pageRequest(page));
    return found && toConnection(found, toMembership);
  }

  @Query(() => [SignInLink], {
    nullable: true,
    description: 'For organisers, newest first: those that still open or opened something.',
  })
  async signInLinks(
    @CurrentActor() actor: Actor,
    @Args('fairId', { type: () => ID }) fairId: string,
  ): Promise<SignInLink[] | null> {
    const links = await this.links.execute(actor, fairId as FairId);
    return links && links.map((link) => Object.assign(new SignInLink(), link));
  }

  @Mutation(() => AddStaffResult, { description: 'People who need no mailbox: they sign in by a link.' })
  async addStaff(
    @CurrentActor() actor: Actor,
    @Args('staff', { type: () => StaffInput }) staff: StaffInput,
    @Args('idempotencyKey', { type: () => IdempotencyKey }) key: string,
  ): Promise<typeof AddStaffResult> {
    const { fairId, role, companyId, person } = staff;
    const request = { fairId: fairId as FairId, role, companyId: companyId as CompanyId | null, details: person };
    const answer = await this.add.execute(actor, request, key);
    if (answer.ok) return Object.assign(new AddedStaff(), answer.value);
    return sharedRefusal(answer.error) as typeof AddStaffResult;
  }

  @Mutation(() => MakeSignInLinkResult, {
    description: 'A one-time link for staff who hold no other place. It replaces the one before it.',
  })
  async makeSignInLink(
    @CurrentActor() actor: Actor,
    @Args('fairId', { type: () => ID }) fairId: string,
    @Args('personId', { type: () => ID }) personId: string,
  ): Promise<typeof MakeSignInLinkResult> {
    const answer = await this.makeLink.execute(actor, fairId as FairId, personId as PersonId);
    if (!answer.ok) return notFound();
    const { link, url } = answer.value;
    return Object.assign(new MadeSignInLink(), { linkId: link.id, url, expiresAt: link.expiresAt });
  }

  @Mutation(() => RevokeSignInLinkResult, { description: 'Ends the session that the link opened, too.' })
  async revokeSignInLink(
    @CurrentActor() actor: Actor,
    @Args('linkId', { type: () => ID }) linkId: string,
  ): Promise<typeof RevokeSignInLinkResult> {
    const answer = await this.revokeLink.execute(actor, linkId);
    return answer.ok ? Object.assign(new RevokedSignInLink(), answer.value) : notFound();
  }

  @Mutation(() => RevokeMembershipResult)
  async revokeMembership(
    @CurrentActor() actor: Actor,
    @Args('membershipId', { type: () => ID }) membershipId: string,
  ): Promise<typeof RevokeMembershipResult> {
    const answer = await this.revoke.execute(actor, membershipId as MembershipId);
    if (answer.ok) return Object.assign(new RevokedMembership(), answer.value);
    return sharedRefusal(answer.error) ?? named('LastOrganiser', 'last-organiser');
  }
}
