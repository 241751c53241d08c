import { DirectoryModule } from '@ketnoi/directory/module';
import { Module } from '@nestjs/common';
import { DelegatesLoader, NeedByIdLoader, ParticipationLoader } from './at-fair.loader.js';
import { EntryBoothsLoader, EntryTextsLoader, OffersLoader } from './catalogue-entry.loader.js';
import { CatalogueEntryResolver } from './catalogue-entry.resolver.js';
import { CompaniesResolver } from './companies.resolver.js';
import { CompanyByIdLoader } from './company-by-id.loader.js';
import { AddressesByCompanyLoader, FactsByCompanyLoader, TextsByCompanyLoader } from './company-edges.loader.js';
import { RefusedFactTextResolver } from './refused-fact.resolver.js';
import { CompanyEdgesResolver, ContradictionTextResolver } from './company-edges.resolver.js';
import { FairByIdLoader } from './fair-by-id.loader.js';
import { FairsResolver } from './fairs.resolver.js';
import { FirmsFileResolver } from './firms-file.resolver.js';
import { FileProblemResolver } from './firms-file.type.js';
import { NeedsFileResolver } from './needs-file.resolver.js';
import { NeedsResolver } from './needs.resolver.js';
import { ProfileResolver } from './profile.resolver.js';
import { PublicCatalogueResolver } from './public-catalogue.resolver.js';
import { ReadNeedFactsLoader } from './read-need-facts.loader.js';
import { ReadNeedFactsResolver } from './read-need-facts.resolver.js';
import { RegistrationResolver } from './registration.resolver.js';
import {
  SavedCompanyResolver,
  SavedFairResolver,
  SavedNeedResolver,
  SavedProfileTextResolver,
} from './saved.resolver.js';

const LOADERS = [
  AddressesByCompanyLoader,
  CompanyByIdLoader,
  DelegatesLoader,
  EntryBoothsLoader,
  EntryTextsLoader,
  FactsByCompanyLoader,
  FairByIdLoader,
  NeedByIdLoader,
  OffersLoader,
  ParticipationLoader,
  ReadNeedFactsLoader,
  TextsByCompanyLoader,
];

@Module({
  imports: [DirectoryModule],
  providers: [
    ...LOADERS,
    CatalogueEntryResolver,
    CompaniesResolver,
    CompanyEdgesResolver,
    ContradictionTextResolver,
    RefusedFactTextResolver,
    FairsResolver,
    FileProblemResolver,
    FirmsFileResolver,
    NeedsFileResolver,
    NeedsResolver,
    ProfileResolver,
    PublicCatalogueResolver,
    ReadNeedFactsResolver,
    RegistrationResolver,
    SavedCompanyResolver,
    SavedFairResolver,
    SavedNeedResolver,
    SavedProfileTextResolver,
  ],
})
export class DirectoryFeature {}
