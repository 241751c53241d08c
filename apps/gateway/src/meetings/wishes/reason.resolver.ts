import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { languageOf } from '../../access/caller.js';
import type { GraphqlContext } from '../../graphql/graphql-context.js';
import { MatchExplanation, MatchGate, MatchReason } from './reason.type.js';
import { tellGate, tellQuestion, tellReason } from './told-explanation.js';

@Resolver(() => MatchReason)
export class MatchReasonResolver {
  @ResolveField(() => String, { description: "The reason for people, in the reader's language." })
  async text(@Parent() reason: MatchReason, @Context() { caller }: GraphqlContext): Promise<string> {
    return tellReason(reason, languageOf(caller, await caller.identity()));
  }
}

@Resolver(() => MatchGate)
export class MatchGateResolver {
  @ResolveField(() => String, { description: "The condition for people, in the reader's language." })
  async text(@Parent() gate: MatchGate, @Context() { caller }: GraphqlContext): Promise<string> {
    return tellGate(gate, languageOf(caller, await caller.identity()));
  }
}

@Resolver(() => MatchExplanation)
export class MatchExplanationResolver {
  @ResolveField(() => [String], { description: "What is unknown as questions, in the reader's language." })
  async questions(@Parent() { unknown }: MatchExplanation, @Context() { caller }: GraphqlContext): Promise<string[]> {
    const language = languageOf(caller, await caller.identity());
    return unknown.map((signal) => tellQuestion(signal, language));
  }
}
