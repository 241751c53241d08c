import type { CompanyCard } from '@ketnoi/directory';
import type { Actor, CompanyId, FairId, TimetableId } from '@ketnoi/kernel';
import { ShowTimetables } from '@ketnoi/meetings';
import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type DataLoader from 'dataloader';
import { CurrentActor } from '../../access/current-actor.js';
import { CompanyByIdLoader } from '../../directory/company-by-id.loader.js';
import { Company, toCompany } from '../../directory/company.type.js';
import { Loader } from '../../graphql/loaders.js';
import { orNull } from '../answer.js';
import { TimetableContents, toContents } from './timetable-contents.type.js';

/** A whole timetable in one answer: on a slow network each further page is a wait of its own. */
@Resolver(() => TimetableContents)
export class TimetableContentsResolver {
  constructor(private readonly show: ShowTimetables) {}

  @Query(() => TimetableContents, { nullable: true })
  async timetableContents(
    @CurrentActor() actor: Actor,
    @Args('fairId', { type: () => ID }) fairId: string,
    @Args('timetableId', { type: () => ID, nullable: true, description: 'Null = the working one.' })
    timetableId: string | null,
  ): Promise<TimetableContents | null> {
    const found = await this.show.contents(actor, fairId as FairId, (timetableId ?? null) as TimetableId | null);
    return orNull(found, toContents);
  }

  @ResolveField(() => [Company], {
    nullable: 'items',
    description: 'They in the order of companyIds; null for those whom the reader may not see.',
  })
  async companies(
    @Parent() { companyIds }: TimetableContents,
    @Loader(CompanyByIdLoader) companies: DataLoader<CompanyId, CompanyCard | null>,
  ): Promise<(Company | null)[]> {
    const cards = await companies.loadMany(companyIds as CompanyId[]);
    return cards.map((card) => (card === null || card instanceof Error ? null : toCompany(card)));
  }
}
