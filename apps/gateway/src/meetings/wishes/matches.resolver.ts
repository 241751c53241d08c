import type { Actor, CompanyId, FairId, NeedId } from '@ketnoi/kernel';
import { type MatchVerdict, ShowMatches } from '@ketnoi/meetings';
import { Args, ArgsType, Field, ID, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../../access/current-actor.js';
import { PageInfo, refuseUnlessWithin } from '../../graphql/connection.js';
import { wordsEnum } from '../../graphql/words-enum.js';
import { orNull } from '../answer.js';
import { MatchExplanation, toExplanation } from './reason.type.js';

const MatchVerdictEnum = wordsEnum(
  'MatchVerdict',
  ['possible', 'match', 'unknown', 'blocked'] as const,
  'What the gates say: possible = match or unknown.',
);

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

  @Field(() => PageInfo)
  pageInfo: PageInfo;

  @Field(() => Int, { description: 'Suppliers that no gate keeps out.' })
  possible: number;

  @Field(() => Int, { description: 'Of the possible ones, those of which a gate cannot be judged.' })
  unknown: number;

  @Field(() => Int)
  blocked: number;
}

const MOST_MATCHES = 50;

@ArgsType()
class MatchesArgs {
  @Field(() => ID)
  fairId: string;

  @Field(() => ID)
  companyId: string;

  @Field(() => ID)
  needId: string;

  @Field(() => Int, { defaultValue: 20, description: `How many, 1 to ${MOST_MATCHES}.` })
  first: number;

  @Field(() => String, { nullable: true, description: '`pageInfo.endCursor` of the page before.' })
  after?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Those alone that a gate keeps out, as `verdict: BLOCKED`.',
  })
  blocked: boolean;

  @Field(() => MatchVerdictEnum, { nullable: true })
  verdict?: MatchVerdict | null;
}

/** Who suits a buyer's need. */
@Resolver()
export class MatchesResolver {
  constructor(private readonly show: ShowMatches) {}

  @Query(() => MatchList, { nullable: true, description: 'Best first, each with what speaks for and against it.' })
  async matches(@CurrentActor() actor: Actor, @Args() asked: MatchesArgs): Promise<MatchList | null> {
    const { fairId, companyId, needId, first, blocked } = asked;
    refuseUnlessWithin('first', first, 1, MOST_MATCHES);
    const skip = skipped(asked.after);
    const page = { verdict: asked.verdict ?? (blocked ? 'blocked' : 'possible'), most: first, skip } as const;
    const found = await this.show.execute(actor, fairId as FairId, companyId as CompanyId, needId as NeedId, page);
    return orNull(found, (list) => {
      const end = skip + list.matches.length;
      return {
        ...list,
        pageInfo: { endCursor: list.matches.length > 0 ? String(end) : null, hasNextPage: end < list.found },
        matches: list.matches.map((match, i) => ({
          rank: skip + i + 1,
          supplierId: match.supplierId,
          verdict: match.verdict,
          why: toExplanation(match),
        })),
      };
    });
  }
}

/** The rank that the page before ended with; scores that change in between make the reader begin anew anyway. */
const skipped = (after: string | null | undefined): number => (/^\d{1,6}$/.test(after ?? '') ? Number(after) : 0);
