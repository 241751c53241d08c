import { type ReadNeedFact as FactOfRoom, SettleNeedFact } from '@ketnoi/directory';
import type { Actor, FairId, NeedId } from '@ketnoi/kernel';
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type DataLoader from 'dataloader';
import { CurrentActor } from '../access/current-actor.js';
import { Loader } from '../graphql/loaders.js';
import { type AtFair, atFair } from './at-fair.js';
import { directoryRefusal } from './directory-results.type.js';
import { Need } from './need.type.js';
import {
  ReadNeedFact,
  SettleNeedFactInput,
  SettleNeedFactResult,
  toCorrection,
  toReadNeedFact,
} from './read-need-fact.type.js';
import { ReadNeedFactsLoader } from './read-need-facts.loader.js';
import { SavedNeed } from './saved.type.js';

/** What the texts of needs say, settled by their buyers fact by fact. */
@Resolver(() => Need)
export class ReadNeedFactsResolver {
  constructor(private readonly settle: SettleNeedFact) {}

  @ResolveField(() => [ReadNeedFact], {
    description: 'Read from its text and not settled yet; for those who speak for the buyer, empty for others.',
  })
  async readFacts(
    @Parent() need: Need,
    @Loader(ReadNeedFactsLoader) facts: DataLoader<AtFair, readonly FactOfRoom[]>,
  ): Promise<ReadNeedFact[]> {
    return (await facts.load(atFair(need.fairId, need.id))).map(toReadNeedFact);
  }

  @Mutation(() => SettleNeedFactResult, {
    description: 'Whether what was read from a need is so: confirmed it is declared, rejected it is not read again.',
  })
  async settleNeedFact(@CurrentActor() actor: Actor, @Args('input') input: SettleNeedFactInput): Promise<object> {
    const { factId, verdict, correction } = input;
    const [fairId, needId] = [input.fairId as FairId, input.needId as NeedId];
    const answer = await this.settle.execute(actor, {
      ...{ fairId, needId, factId, verdict },
      correction: correction ? toCorrection(correction) : null,
    });
    return answer.ok ? Object.assign(new SavedNeed(), { fairId, ...answer.value }) : directoryRefusal(answer.error);
  }
}
