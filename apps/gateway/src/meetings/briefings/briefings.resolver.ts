import type { NeedView } from '@ketnoi/directory';
import type { Actor, FairId } from '@ketnoi/kernel';
import { ShowBriefings } from '@ketnoi/meetings';
import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type DataLoader from 'dataloader';
import { CurrentActor } from '../../access/current-actor.js';
import { type AtFair, atFair } from '../../directory/at-fair.js';
import { NeedByIdLoader } from '../../directory/at-fair.loader.js';
import { CompanyByIdLoader } from '../../directory/company-by-id.loader.js';
import { Company } from '../../directory/company.type.js';
import { type Companies, seenCompany } from '../../directory/edges-to-companies.js';
import { Need, toNeed } from '../../directory/need.type.js';
import { Loader } from '../../graphql/loaders.js';
import { toEntry } from '../agendas/agenda.type.js';
import { orNull } from '../answer.js';
import { Briefing } from './briefing.type.js';

/** Interpreters prepare themselves. */
@Resolver(() => Briefing)
export class BriefingsResolver {
  constructor(private readonly show: ShowBriefings) {}

  @Query(() => [Briefing], {
    nullable: true,
    description: "Of the reader's own meetings as an interpreter, in the order of time. Null for others.",
  })
  async briefings(
    @CurrentActor() actor: Actor,
    @Args('fairId', { type: () => ID }) fairId: string,
  ): Promise<Briefing[] | null> {
    const found = await this.show.execute(actor, fairId as FairId);
    return orNull(found, (briefings) =>
      briefings.map((one) => Object.assign(new Briefing(), { ...one, fairId, meeting: toEntry(one.meeting) })),
    );
  }

  @ResolveField(() => Company, { nullable: true })
  buyer(@Parent() { meeting }: Briefing, @Loader(CompanyByIdLoader) companies: Companies): Promise<Company | null> {
    return seenCompany(companies, meeting.buyerId);
  }

  @ResolveField(() => Company, { nullable: true })
  supplier(@Parent() { meeting }: Briefing, @Loader(CompanyByIdLoader) companies: Companies): Promise<Company | null> {
    return seenCompany(companies, meeting.supplierId);
  }

  @ResolveField(() => [Need], {
    description: 'The one that brought the two together; else open ones of the buyer. Confidential ones masked.',
  })
  async needs(
    @Parent() { fairId, needIds }: Briefing,
    @Loader(NeedByIdLoader) needs: DataLoader<AtFair, NeedView | null>,
  ): Promise<Need[]> {
    const found = await Promise.all(needIds.map((id) => needs.load(atFair(fairId, id))));
    return found.flatMap((need) => (need ? [toNeed(need)] : []));
  }
}
