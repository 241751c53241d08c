import type { CompanyCard } from '@ketnoi/directory';
import type { CompanyId } from '@ketnoi/kernel';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type DataLoader from 'dataloader';
import { CompanyByIdLoader } from '../directory/company-by-id.loader.js';
import { Company, toCompany } from '../directory/company.type.js';
import { Loader } from '../graphql/loaders.js';
import { WaitlistPlace } from './waitlist.type.js';

@Resolver(() => WaitlistPlace)
export class WaitlistCompanyResolver {
  @ResolveField(() => Company, { nullable: true })
  async company(
    @Parent() { companyId }: WaitlistPlace,
    @Loader(CompanyByIdLoader) companies: DataLoader<CompanyId, CompanyCard | null>,
  ): Promise<Company | null> {
    const card = await companies.load(companyId as CompanyId);
    return card && toCompany(card);
  }
}
