import type { Fair as StoredFair, NeedView } from '@ketnoi/directory';
import type { FairId } from '@ketnoi/kernel';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type DataLoader from 'dataloader';
import { Loader } from '../graphql/loaders.js';
import { type AtFair, atFair } from './at-fair.js';
import { NeedByIdLoader } from './at-fair.loader.js';
import { CompanyByIdLoader } from './company-by-id.loader.js';
import { Company } from './company.type.js';
import { type Companies, seenCompany } from './edges-to-companies.js';
import { FairByIdLoader } from './fair-by-id.loader.js';
import { Fair, toFair } from './fair.type.js';
import { Need, toNeed } from './need.type.js';
import { SavedCompany, SavedFair, SavedNeed, SavedProfileText } from './saved.type.js';

/** What was saved, as it looks now. */
@Resolver(() => SavedFair)
export class SavedFairResolver {
  @ResolveField(() => Fair, { nullable: true })
  async fair(
    @Parent() saved: SavedFair,
    @Loader(FairByIdLoader) fairs: DataLoader<FairId, StoredFair | null>,
  ): Promise<Fair | null> {
    const fair = await fairs.load(saved.fairId as FairId);
    return fair && toFair(fair);
  }
}

@Resolver(() => SavedCompany)
export class SavedCompanyResolver {
  @ResolveField(() => Company, {
    nullable: true,
    description: 'Null to a group leader whose new right over it begins with the next request.',
  })
  company(@Parent() saved: SavedCompany, @Loader(CompanyByIdLoader) companies: Companies): Promise<Company | null> {
    return seenCompany(companies, saved.companyId);
  }
}

@Resolver(() => SavedProfileText)
export class SavedProfileTextResolver {
  @ResolveField(() => Company, { nullable: true })
  company(@Parent() saved: SavedProfileText, @Loader(CompanyByIdLoader) companies: Companies): Promise<Company | null> {
    return seenCompany(companies, saved.companyId);
  }
}

@Resolver(() => SavedNeed)
export class SavedNeedResolver {
  @ResolveField(() => Need, { nullable: true })
  async need(
    @Parent() saved: SavedNeed,
    @Loader(NeedByIdLoader) needs: DataLoader<AtFair, NeedView | null>,
  ): Promise<Need | null> {
    const need = await needs.load(atFair(saved.fairId, saved.needId));
    return need && toNeed(need);
  }
}
