import type { CompanyCard } from '@ketnoi/directory';
import type { CompanyId } from '@ketnoi/kernel';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type DataLoader from 'dataloader';
import { CompanyByIdLoader } from '../directory/company-by-id.loader.js';
import { Company, toCompany } from '../directory/company.type.js';
import { Loader } from '../graphql/loaders.js';
import { PairOfRequest, RivalGroup, TermsOfPair } from './setup/placing-terms.type.js';
import { Ban, PinnedRequest } from './timetables/timetable.type.js';

type Companies = DataLoader<CompanyId, CompanyCard | null>;

interface Pair {
  readonly buyerId: string;
  readonly supplierId: string;
}

/** One statement for all companies of an answer; null for those the reader may not see. */
async function company(companies: Companies, id: string): Promise<Company | null> {
  const card = await companies.load(id as CompanyId);
  return card && toCompany(card);
}

@Resolver(() => PinnedRequest)
export class PinnedRequestEdgesResolver {
  @ResolveField(() => Company, { nullable: true })
  buyer(@Parent() { buyerId }: Pair, @Loader(CompanyByIdLoader) companies: Companies): Promise<Company | null> {
    return company(companies, buyerId);
  }

  @ResolveField(() => Company, { nullable: true })
  supplier(@Parent() { supplierId }: Pair, @Loader(CompanyByIdLoader) companies: Companies): Promise<Company | null> {
    return company(companies, supplierId);
  }
}

@Resolver(() => Ban)
export class BanEdgesResolver {
  @ResolveField(() => Company, { nullable: true })
  buyer(@Parent() { buyerId }: Pair, @Loader(CompanyByIdLoader) companies: Companies): Promise<Company | null> {
    return company(companies, buyerId);
  }

  @ResolveField(() => Company, { nullable: true })
  supplier(@Parent() { supplierId }: Pair, @Loader(CompanyByIdLoader) companies: Companies): Promise<Company | null> {
    return company(companies, supplierId);
  }
}

@Resolver(() => PairOfRequest)
export class PairOfRequestEdgesResolver {
  @ResolveField(() => Company, { nullable: true })
  buyer(@Parent() { buyerId }: Pair, @Loader(CompanyByIdLoader) companies: Companies): Promise<Company | null> {
    return company(companies, buyerId);
  }

  @ResolveField(() => Company, { nullable: true })
  supplier(@Parent() { supplierId }: Pair, @Loader(CompanyByIdLoader) companies: Companies): Promise<Company | null> {
    return company(companies, supplierId);
  }
}

@Resolver(() => TermsOfPair)
export class TermsOfPairEdgesResolver {
  @ResolveField(() => Company, { nullable: true })
  buyer(@Parent() { buyerId }: Pair, @Loader(CompanyByIdLoader) companies: Companies): Promise<Company | null> {
    return company(companies, buyerId);
  }

  @ResolveField(() => Company, { nullable: true })
  supplier(@Parent() { supplierId }: Pair, @Loader(CompanyByIdLoader) companies: Companies): Promise<Company | null> {
    return company(companies, supplierId);
  }

  @ResolveField(() => [Company], { nullable: 'items', description: 'They in the order of `others`.' })
  otherCompanies(
    @Parent() { others }: TermsOfPair,
    @Loader(CompanyByIdLoader) companies: Companies,
  ): Promise<(Company | null)[]> {
    return Promise.all(others.map((id) => company(companies, id)));
  }
}

@Resolver(() => RivalGroup)
export class RivalGroupEdgesResolver {
  @ResolveField(() => [Company], { nullable: 'items', description: 'They in the order of their ids.' })
  companies(
    @Parent() { companyIds }: RivalGroup,
    @Loader(CompanyByIdLoader) companies: Companies,
  ): Promise<(Company | null)[]> {
    return Promise.all(companyIds.map((id) => company(companies, id)));
  }
}
