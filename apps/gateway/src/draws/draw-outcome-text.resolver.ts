import { isTextKey, text, type TextParams } from '@ketnoi/messages';
import type { Language } from '@ketnoi/kernel';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { languageOf } from '../access/caller.js';
import type { GraphqlContext } from '../graphql/graphql-context.js';
import { CompanyDrawOutcome, type DrawOutcome, FirmDrawOutcome, WishReason } from './draw-outcome.type.js';

const reader = async ({ caller }: GraphqlContext): Promise<Language> => languageOf(caller, await caller.identity());

const told = (language: Language, key: string, params: TextParams): string =>
  isTextKey(key) ? text(language, key, params) : key;

async function outcomeText({ code, rank, booths }: DrawOutcome, context: GraphqlContext): Promise<string> {
  const numbers = booths.map(({ number }) => number).join(', ');
  return told(await reader(context), `draw.outcomes.${code}`, { rank: rank ?? 0, booths: numbers });
}

@Resolver(() => CompanyDrawOutcome)
export class CompanyDrawOutcomeTextResolver {
  @ResolveField(() => String, { description: "In the reader's language." })
  message(@Parent() outcome: CompanyDrawOutcome, @Context() context: GraphqlContext): Promise<string> {
    return outcomeText(outcome, context);
  }
}

@Resolver(() => FirmDrawOutcome)
export class FirmDrawOutcomeTextResolver {
  @ResolveField(() => String, { description: "In the reader's language." })
  message(@Parent() outcome: FirmDrawOutcome, @Context() context: GraphqlContext): Promise<string> {
    return outcomeText(outcome, context);
  }
}

/** Says "another firm" wherever one is meant: who got the booth is that firm's affair. */
@Resolver(() => WishReason)
export class WishReasonTextResolver {
  @ResolveField(() => String, { description: "In the reader's language." })
  async message(
    @Parent() { rank, code, byPoints, booths }: WishReason,
    @Context() context: GraphqlContext,
  ): Promise<string> {
    const language = await reader(context);
    const by = text(language, 'draw.another-firm');
    return told(language, `draw.wishes.${code}`, { rank, booths: booths.join(', '), by, byPoints: byPoints ?? 0 });
  }
}
