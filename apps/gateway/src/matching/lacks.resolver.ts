import type { QuestionKind } from '@ketnoi/directory';
import type { Actor, CompanyId, FairId } from '@ketnoi/kernel';
import { type OpenQuestion as Asked, ShowLacks } from '@ketnoi/meetings';
import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { languageOf } from '../access/caller.js';
import { CurrentActor } from '../access/current-actor.js';
import type { GraphqlContext } from '../graphql/graphql-context.js';
import { orNull } from '../meetings/answer.js';
import { NearMiss, OpenQuestion, UnmetDemand } from './lacks.type.js';
import { tellAsked, tellNearMiss, tellUnmetDemand } from './told-lacks.js';

const FairArg = (): ParameterDecorator => Args('fairId', { type: () => ID });
const CompanyArg = (): ParameterDecorator => Args('companyId', { type: () => ID });

/** What suppliers lack, and what is not known of them. */
@Resolver()
export class LacksResolver {
  constructor(private readonly show: ShowLacks) {}

  @Query(() => [NearMiss], { nullable: true, description: 'Fewest changes first, then those that open most buyers.' })
  async nearMisses(
    @CurrentActor() actor: Actor,
    @FairArg() fairId: string,
    @CompanyArg() companyId: string,
  ): Promise<NearMiss[] | null> {
    const found = await this.show.nearMisses(actor, fairId as FairId, companyId as CompanyId);
    return orNull(found, (cards) => cards.map((card) => Object.assign(new NearMiss(), card)));
  }

  @Query(() => [OpenQuestion], { nullable: true, description: 'What settles most buyers first.' })
  async openQuestions(
    @CurrentActor() actor: Actor,
    @FairArg() fairId: string,
    @CompanyArg() companyId: string,
  ): Promise<OpenQuestion[] | null> {
    const found = await this.show.openQuestions(actor, fairId as FairId, companyId as CompanyId);
    return orNull(found, (questions) => questions.map(toOpenQuestion));
  }

  @Query(() => [UnmetDemand], { nullable: true, description: 'Over all suppliers of the fair, most buyers first.' })
  async unmetDemand(@CurrentActor() actor: Actor, @FairArg() fairId: string): Promise<UnmetDemand[] | null> {
    const found = await this.show.unmetDemand(actor, fairId as FairId);
    return orNull(found, (lacks) => lacks.map((lack) => Object.assign(new UnmetDemand(), lack)));
  }
}

const KINDS: Readonly<Record<Asked['rule'], QuestionKind>> = {
  'required-certificates': 'certificate',
  'minimum-order': 'moq',
  tolerance: 'min-tolerance-mm',
  'lead-time': 'lead-time-days',
  market: 'market',
};

function toOpenQuestion({ rule, id, buyers, needs }: Asked): OpenQuestion {
  const kind = KINDS[rule];
  return Object.assign(new OpenQuestion(), {
    ...{ rule, kind, buyers, needs },
    taxonomyId: kind === 'certificate' || kind === 'market' ? id : null,
    unit: kind === 'moq' ? id : null,
  });
}

@Resolver(() => NearMiss)
export class NearMissTextResolver {
  @ResolveField(() => String, { description: "For people, in the reader's language." })
  async text(@Parent() nearMiss: NearMiss, @Context() { caller }: GraphqlContext): Promise<string> {
    return tellNearMiss(nearMiss, languageOf(caller, await caller.identity()));
  }
}

@Resolver(() => OpenQuestion)
export class OpenQuestionTextResolver {
  @ResolveField(() => String, { description: "The question as the supplier reads it, in the reader's language." })
  async text(@Parent() question: OpenQuestion, @Context() { caller }: GraphqlContext): Promise<string> {
    return tellAsked(question, languageOf(caller, await caller.identity()));
  }
}

@Resolver(() => UnmetDemand)
export class UnmetDemandTextResolver {
  @ResolveField(() => String, { description: "For people, in the reader's language." })
  async text(@Parent() lack: UnmetDemand, @Context() { caller }: GraphqlContext): Promise<string> {
    return tellUnmetDemand(lack, languageOf(caller, await caller.identity()));
  }
}
