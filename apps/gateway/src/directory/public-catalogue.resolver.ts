import { BrowseCatalogue, type FoundEntries } from '@ketnoi/directory';
import type { CompanyId, FairId } from '@ketnoi/kernel';
import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Public } from '../access/public.decorator.js';
import { PageArgs, pageRequest, toConnection } from '../graphql/connection.js';
import { notFound } from '../graphql/expected-error.type.js';
import { catalogueFilter, CatalogueFilterInput } from './catalogue-entry.input.js';
import {
  CatalogueEntryConnection,
  CatalogueEntryResult,
  PublicCatalogueResult,
  toEntry,
} from './catalogue-entry.type.js';
import { CompanyFacets } from './directory-results.type.js';

/** A page that remembers how to count what it is a page of. */
class FoundPage extends CatalogueEntryConnection {
  found: FoundEntries;
}

/** The catalogue of a fair as strangers and printers may have it. */
@Resolver(() => CatalogueEntryConnection)
export class PublicCatalogueResolver {
  constructor(private readonly browse: BrowseCatalogue) {}

  @Public()
  @Query(() => PublicCatalogueResult, {
    description: 'Suppliers of a fair that agreed to be shown to everybody: also without a session.',
  })
  async publicCatalogue(
    @Args('fairId', { type: () => ID }) fairId: string,
    @Args() page: PageArgs,
    @Args('filter', { type: () => CatalogueFilterInput, nullable: true }) filter: CatalogueFilterInput | null,
  ): Promise<object> {
    const id = fairId as FairId;
    const answer = await this.browse.execute(id, catalogueFilter(filter), pageRequest(page));
    if (!answer.ok) return notFound();
    const nodes = toConnection(answer.value.page, (entry) => toEntry(id, entry));
    return Object.assign(new FoundPage(), nodes, { found: answer.value, __typename: 'CatalogueEntryConnection' });
  }

  @Public()
  @Query(() => CatalogueEntryResult, { description: 'Also without a session.' })
  async catalogueEntry(
    @Args('fairId', { type: () => ID }) fairId: string,
    @Args('companyId', { type: () => ID }) companyId: string,
  ): Promise<object> {
    const entry = await this.browse.entry(fairId as FairId, companyId as CompanyId);
    return entry ? toEntry(fairId as FairId, entry) : notFound();
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
