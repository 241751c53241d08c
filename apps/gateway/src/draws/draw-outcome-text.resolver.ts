import type { Language } from '@ketnoi/kernel';
import { type ErrorCode, text } from '@ketnoi/messages';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { languageOf } from '../access/caller.js';
import type { GraphqlContext } from '../graphql/graphql-context.js';
import { CompanyDrawOutcome, FirmDrawOutcome, WishReason } from './draw-outcome.type.js';
import { UnreleasableBooth } from './draw-refusals.type.js';
import { toldOutcome, toldReason } from './told-outcome.js';

const reader = async ({ caller }: GraphqlContext): Promise<Language> => languageOf(caller, await caller.identity());

@Resolver(() => CompanyDrawOutcome)
export class CompanyDrawOutcomeTextResolver {
  @ResolveField(() => String, { description: "In the reader's language." })
  async message(@Parent() outcome: CompanyDrawOutcome, @Context() context: GraphqlContext): Promise<string> {
    return toldOutcome(await reader(context), outcome);
  }
}

@Resolver(() => FirmDrawOutcome)
export class FirmDrawOutcomeTextResolver {
  @ResolveField(() => String, { description: "In the reader's language." })
  async message(@Parent() outcome: FirmDrawOutcome, @Context() context: GraphqlContext): Promise<string> {
    return toldOutcome(await reader(context), outcome);
  }
}

@Resolver(() => WishReason)
export class WishReasonTextResolver {
  @ResolveField(() => String, { description: "In the reader's language." })
  async message(@Parent() reason: WishReason, @Context() context: GraphqlContext): Promise<string> {
    return toldReason(await reader(context), reason);
  }
}

@Resolver(() => UnreleasableBooth)
export class UnreleasableBoothTextResolver {
  @ResolveField(() => String, { description: "Why, in the reader's language." })
  async message(@Parent() { reason }: UnreleasableBooth, @Context() context: GraphqlContext): Promise<string> {
    return text(await reader(context), `errors.${reason as ErrorCode}`);
  }
}
