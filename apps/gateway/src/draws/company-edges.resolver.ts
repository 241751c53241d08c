import type { CompanyCard } from '@ketnoi/directory';
import type { CompanyId } from '@ketnoi/kernel';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type DataLoader from 'dataloader';
import { CompanyByIdLoader } from '../directory/company-by-id.loader.js';
import { Company, toCompany } from '../directory/company.type.js';
import { Loader } from '../graphql/loaders.js';
import { FirmInDraws } from './draw-comparison.type.js';
import { FirmDrawOutcome } from './draw-outcome.type.js';
import { ListedDrawRequest } from './wishes.type.js';

type Companies = DataLoader<CompanyId, CompanyCard | null>;

/** One statement for all companies of an answer; null for those the reader may not see. */
async function company(companies: Companies, id: string): Promise<Company | null> {
  const card = await companies.load(id as CompanyId);
  return card && toCompany(card);
}

@Resolver(() => ListedDrawRequest)
export class DrawRequestEdgesResolver {
  @ResolveField(() => Company, { nullable: true })
  company(
    @Parent() { companyId }: ListedDrawRequest,
    @Loader(CompanyByIdLoader) companies: Companies,
  ): Promise<Company | null> {
    return company(companies, companyId);
  }
}

@Resolver(() => FirmDrawOutcome)
export class FirmDrawOutcomeEdgesResolver {
  @ResolveField(() => Company, { nullable: true })
  company(
    @Parent() { companyId }: FirmDrawOutcome,
    @Loader(CompanyByIdLoader) companies: Companies,
  ): Promise<Company | null> {
    return company(companies, companyId);
  }
}

@Resolver(() => FirmInDraws)
export class FirmInDrawsEdgesResolver {
  @ResolveField(() => Company, { nullable: true })
  company(
    @Parent() { companyId }: FirmInDraws,
    @Loader(CompanyByIdLoader) companies: Companies,
  ): Promise<Company | null> {
    return company(companies, companyId);
  }
}
