import {
  type Address as StoredAddress,
  contradictions,
  type DelegateView,
  type FactView,
  type Participation as StoredParticipation,
  type TextView,
} from '@ketnoi/directory';
import type { CompanyId } from '@ketnoi/kernel';
import { Args, Context, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type DataLoader from 'dataloader';
import { languageOf } from '../access/caller.js';
import type { GraphqlContext } from '../graphql/graphql-context.js';
import { Loader } from '../graphql/loaders.js';
import { type AtFair, atFair } from './at-fair.js';
import { DelegatesLoader, ParticipationLoader } from './at-fair.loader.js';
import { AddressesByCompanyLoader, FactsByCompanyLoader, TextsByCompanyLoader } from './company-edges.loader.js';
import { Address, Company } from './company.type.js';
import { Contradiction, tellContradiction, toContradiction } from './contradiction.type.js';
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

  @ResolveField(() => [Contradiction], { description: 'What of it cannot all be so.' })
  async contradictions(
    @Parent() company: Company,
    @Loader(FactsByCompanyLoader) facts: DataLoader<CompanyId, FactView[]>,
  ): Promise<Contradiction[]> {
    return contradictions(await facts.load(company.id as CompanyId)).map(toContradiction);
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

@Resolver(() => Contradiction)
export class ContradictionTextResolver {
  @ResolveField(() => String, { description: "For people, in the reader's language." })
  async text(@Parent() contradiction: Contradiction, @Context() { caller }: GraphqlContext): Promise<string> {
    return tellContradiction(contradiction, languageOf(caller, await caller.identity()));
  }
}
