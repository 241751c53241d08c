import type {
  Address as StoredAddress,
  DelegateView,
  FactView,
  Participation as StoredParticipation,
  TextView,
} from '@ketnoi/directory';
import type { CompanyId } from '@ketnoi/kernel';
import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type DataLoader from 'dataloader';
import { Loader } from '../graphql/loaders.js';
import { type AtFair, atFair } from './at-fair.js';
import { DelegatesLoader, ParticipationLoader } from './at-fair.loader.js';
import { AddressesByCompanyLoader, FactsByCompanyLoader, TextsByCompanyLoader } from './company-edges.loader.js';
import { Address, Company } from './company.type.js';
import { Delegate, Participation, ProfileFact, ProfileText, toProfileFact } from './profile.type.js';

/** What hangs on a company. One statement an edge, however many companies. */
@Resolver(() => Company)
export class CompanyEdgesResolver {
  @ResolveField(() => [Address])
  addresses(
    @Parent() company: Company,
    @Loader(AddressesByCompanyLoader) addresses: DataLoader<CompanyId, StoredAddress[]>,
  ): Promise<StoredAddress[]> {
    return addresses.load(company.id as CompanyId);
  }

  @ResolveField(() => [ProfileFact], { description: 'What it offers.' })
  async facts(
    @Parent() company: Company,
    @Loader(FactsByCompanyLoader) facts: DataLoader<CompanyId, FactView[]>,
  ): Promise<ProfileFact[]> {
    return (await facts.load(company.id as CompanyId)).map(toProfileFact);
  }

  @ResolveField(() => [ProfileText], { description: 'How it describes itself, by language.' })
  texts(
    @Parent() company: Company,
    @Loader(TextsByCompanyLoader) texts: DataLoader<CompanyId, TextView[]>,
  ): Promise<ProfileText[]> {
    return texts.load(company.id as CompanyId);
  }

  @ResolveField(() => Participation, { nullable: true, description: 'Null: it does not take part in that fair.' })
  participation(
    @Parent() company: Company,
    @Args('fairId', { type: () => ID }) fairId: string,
    @Loader(ParticipationLoader) participations: DataLoader<AtFair, StoredParticipation | null>,
  ): Promise<Participation | null> {
    return participations.load(atFair(fairId, company.id));
  }

  @ResolveField(() => [Delegate], { description: 'Who attends that fair for it, as far as they may be seen.' })
  async delegates(
    @Parent() company: Company,
    @Args('fairId', { type: () => ID }) fairId: string,
    @Loader(DelegatesLoader) delegates: DataLoader<AtFair, DelegateView[]>,
  ): Promise<Delegate[]> {
    const people = await delegates.load(atFair(fairId, company.id));
    return people.map((person) => Object.assign(new Delegate(), person));
  }
}
