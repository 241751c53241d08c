import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { toldWhy } from '../booths/told-why.js';
import type { GraphqlContext } from '../graphql/graphql-context.js';
import { SubsidyGrant } from './subsidy-grant.type.js';

@Resolver(() => SubsidyGrant)
export class GrantReasonResolver {
  @ResolveField(() => String, {
    nullable: true,
    description: "Why somebody refused or released it or, where the system did, why, in the reader's language.",
  })
  reason(@Parent() { reason, cause }: SubsidyGrant, @Context() context: GraphqlContext): Promise<string | null> {
    return toldWhy(context, reason, cause);
  }
}
