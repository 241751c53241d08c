import { CreateShareLink, ListShareLinks, OpenShareLink, RevokeShareLink, type SharedThing } from '@ketnoi/accounts';
import type { Actor, CompanyId, FairId } from '@ketnoi/kernel';
import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../access/current-actor.js';
import { Public } from '../access/public.decorator.js';
import { idempotencyConflict, notFound } from '../graphql/expected-error.type.js';
import type { GraphqlContext } from '../graphql/graphql-context.js';
import { Key } from '../meetings/idempotency-arg.js';
import * as types from './share.type.js';
import { SharedContents } from './shared-contents.js';

/** Showing single things to people without an account. */
@Resolver()
export class ShareResolver {
  constructor(
    private readonly contents: SharedContents,
    private readonly create: CreateShareLink,
    private readonly revoke: RevokeShareLink,
    private readonly list: ListShareLinks,
    private readonly open: OpenShareLink,
  ) {}

  @Public()
  @Query(() => types.SharedContent, {
    nullable: true,
    description: 'By the token of its link, without a session; null for links that are unknown, expired or revoked.',
  })
  async shared(
    @Args('token', { type: () => String }) token: string,
    @Context() { caller }: GraphqlContext,
  ): Promise<object | null> {
    const opened = await this.open.execute(token, caller.requestId);
    return opened && this.contents.of(opened.maker, opened.link);
  }

  @Query(() => [types.ShareLink], { description: "The reader's own that still show something, newest first." })
  async shareLinks(@CurrentActor() actor: Actor): Promise<readonly types.ShareLink[]> {
    return this.list.execute(actor);
  }

  @Mutation(() => types.CreateShareLinkResult, {
    description: 'For 60 days. Asked again with the same key, it is the same link with another address.',
  })
  async createShareLink(
    @CurrentActor() actor: Actor,
    @Args('thing', { type: () => types.SharedThingInput }) input: types.SharedThingInput,
    @Key() key: string,
  ): Promise<object> {
    const thing: SharedThing = {
      fairId: input.fairId as FairId,
      kind: input.kind,
      companyId: (input.companyId ?? null) as CompanyId | null,
      subjectId: input.subjectId ?? null,
    };
    const made = await this.create.execute(actor, thing, key, this.contents.maySee);
    if (made.ok) return Object.assign(new types.MadeShareLink(), made.value);
    return made.error.code === 'idempotency-conflict' ? idempotencyConflict() : notFound();
  }

  @Mutation(() => types.RevokeShareLinkResult, { description: 'By whoever made it.' })
  async revokeShareLink(
    @CurrentActor() actor: Actor,
    @Args('linkId', { type: () => ID }) linkId: string,
  ): Promise<object> {
    const revoked = await this.revoke.execute(actor, linkId);
    return revoked.ok ? Object.assign(new types.RevokedShareLink(), revoked.value) : notFound();
  }
}
