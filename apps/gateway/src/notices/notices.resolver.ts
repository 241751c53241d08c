import { ReadNotices } from '@ketnoi/accounts';
import type { Actor, FairId } from '@ketnoi/kernel';
import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { languageOf } from '../access/caller.js';
import { CurrentActor } from '../access/current-actor.js';
import { PageArgs, pageRequest, toConnection } from '../graphql/connection.js';
import type { GraphqlContext } from '../graphql/graphql-context.js';
import { Notice, NoticeConnection, toNotice } from './notice.type.js';
import { tellNotice } from './told-notice.js';

/** Letters of a fair, read again by whoever they were written to. */
@Resolver(() => Notice)
export class NoticesResolver {
  constructor(private readonly read: ReadNotices) {}

  @Query(() => NoticeConnection, { description: "The reader's own, newest first." })
  async notices(
    @CurrentActor() actor: Actor,
    @Args('fairId', { type: () => ID }) fairId: string,
    @Args() page: PageArgs,
  ): Promise<NoticeConnection> {
    return toConnection(await this.read.all(actor, fairId as FairId, pageRequest(page)), toNotice);
  }

  @ResolveField(() => String, { description: "In the reader's language." })
  async subject(@Parent() notice: Notice, @Context() { caller }: GraphqlContext): Promise<string> {
    return tellNotice(notice, 'subject', languageOf(caller, await caller.identity()));
  }

  @ResolveField(() => String, {
    description: "In the reader's language, in lines; a line may be an address of the app.",
  })
  async body(@Parent() notice: Notice, @Context() { caller }: GraphqlContext): Promise<string> {
    return tellNotice(notice, 'body', languageOf(caller, await caller.identity()));
  }
}
