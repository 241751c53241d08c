import { type CompanyCard, FindCompanies, type FoundCompanies } from '@ketnoi/directory';
import type { Actor, CompanyId, FairId } from '@ketnoi/kernel';
import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type DataLoader from 'dataloader';
import { CurrentActor } from '../access/current-actor.js';
import { PageArgs, pageRequest, toConnection } from '../graphql/connection.js';
import { notFound } from '../graphql/expected-error.type.js';
import { Loader } from '../graphql/loaders.js';
import { CompanyByIdLoader } from './company-by-id.loader.js';
import { companyFilter, CompanyFilterInput } from './company.input.js';
import { toCompany } from './company.type.js';
import { CompaniesResult, CompanyConnection, CompanyFacets, CompanyResult } from './directory-results.type.js';

/** A page that remembers how to count what it is a page of. */
class FoundPage extends CompanyConnection {
  found: FoundCompanies;
}

/** The companies of a fair, as far as the reader may see them. */
@Resolver(() => CompanyConnection)
export class CompaniesResolver {
  constructor(private readonly find: FindCompanies) {}

  @Query(() => CompaniesResult, { description: 'For everybody who has to do with the fair.' })
  async companies(
    @CurrentActor() actor: Actor,
    @Args('fairId', { type: () => ID }) fairId: string,
    @Args() page: PageArgs,
    @Args('filter', { type: () => CompanyFilterInput, nullable: true }) filter: CompanyFilterInput | null,
  ): Promise<object> {
    const answer = await this.find.execute(actor, fairId as FairId, companyFilter(filter), pageRequest(page));
    if (!answer.ok) return notFound();
    return Object.assign(new FoundPage(), toConnection(answer.value.page, toCompany), {
      found: answer.value,
      __typename: 'CompanyConnection',
    });
  }

  @Query(() => CompanyResult)
  async company(
    @Args('id', { type: () => ID }) id: string,
    @Loader(CompanyByIdLoader) companies: DataLoader<CompanyId, CompanyCard | null>,
  ): Promise<object> {
    const company = await companies.load(id as CompanyId);
    return company ? toCompany(company) : notFound();
  }

  @ResolveField(() => Int)
  totalCount(@Parent() page: FoundPage): Promise<number> {
    return page.found.count();
  }

  @ResolveField(() => CompanyFacets)
  async facets(@Parent() page: FoundPage): Promise<CompanyFacets> {
    return Object.assign(new CompanyFacets(), await page.found.facets());
  }
}
