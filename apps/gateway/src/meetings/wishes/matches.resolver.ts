import type { Actor, CompanyId, FairId, NeedId } from '@ketnoi/kernel';
import { ShowMatches } from '@ketnoi/meetings';
import { Args, Field, ID, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../../access/current-actor.js';
import { orNull } from '../answer.js';
import { MatchExplanation, toExplanation } from './reason.type.js';

@ObjectType({ description: 'A supplier for a need.' })
export class Match {
  @Field(() => Int, { description: 'From 1, best first.' })
  rank: number;

  @Field(() => ID)
  supplierId: string;

  @Field(() => String, { description: 'match, unknown or blocked.' })
  verdict: string;

  @Field(() => MatchExplanation)
  why: MatchExplanation;
}

@ObjectType()
export class MatchList {
  @Field(() => [Match])
  matches: Match[];

  @Field(() => Int, { description: 'Suppliers that no gate keeps out.' })
  possible: number;

  @Field(() => Int)
  blocked: number;
}

/** Who suits a buyer's need. */
@Resolver()
export class MatchesResolver {
  constructor(private readonly show: ShowMatches) {}

  @Query(() => MatchList, { nullable: true, description: 'With `blocked`, those that a gate keeps out, and which.' })
  async matches(
    @CurrentActor() actor: Actor,
    @Args('fairId', { type: () => ID }) fairId: string,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('needId', { type: () => ID }) needId: string,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('blocked', { type: () => Boolean, defaultValue: false }) blocked: boolean,
  ): Promise<MatchList | null> {
    const found = await this.show.execute(
      actor,
      fairId as FairId,
      companyId as CompanyId,
      needId as NeedId,
      first,
      blocked,
    );
    return orNull(found, (list) => ({
      ...list,
      matches: list.matches.map((match, i) => ({
        rank: i + 1,
        supplierId: match.supplierId,
        verdict: match.verdict,
        why: toExplanation(match),
      })),
    }));
  }
}
