import { type CompanyCard, EditNeed, type NeedView, ViewNeeds, WriteNeed } from '@ketnoi/directory';
import type { Actor, CompanyId, FairId, NeedId } from '@ketnoi/kernel';
import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type DataLoader from 'dataloader';
import { CurrentActor } from '../access/current-actor.js';
import { PageArgs, pageRequest, toConnection } from '../graphql/connection.js';
import { notFound } from '../graphql/expected-error.type.js';
import { Loader } from '../graphql/loaders.js';
import { IdempotencyKey } from '../graphql/scalars/idempotency-key.scalar.js';
import { type AtFair, atFair } from './at-fair.js';
import { NeedByIdLoader } from './at-fair.loader.js';
import { CompanyByIdLoader } from './company-by-id.loader.js';
import { Company, toCompany } from './company.type.js';
import {
  directoryRefusal,
  EditNeedResult,
  NeedResult,
  NeedsResult,
  WriteNeedResult,
} from './directory-results.type.js';
import { Need, NeedConnection, needEntries, NeedInput, toNeed } from './need.type.js';
import { CompanyAtFairInput } from './profile.resolver.js';
import { SavedNeed } from './saved.type.js';

/** What buyers look for. */
@Resolver(() => Need)
export class NeedsResolver {
  constructor(
    private readonly view: ViewNeeds,
    private readonly write: WriteNeed,
    private readonly edit: EditNeed,
  ) {}

  @Query(() => NeedsResult, { description: 'Open needs, oldest first; of one company where it is named.' })
  async needs(
    @CurrentActor() actor: Actor,
    @Args('fairId', { type: () => ID }) fairId: string,
    @Args() page: PageArgs,
    @Args('companyId', { type: () => ID, nullable: true }) companyId: string | null,
  ): Promise<object> {
    const of = (companyId ?? null) as CompanyId | null;
    const answer = await this.view.execute(actor, fairId as FairId, of, pageRequest(page));
    return answer.ok ? Object.assign(new NeedConnection(), toConnection(answer.value, toNeed)) : notFound();
  }

  @Query(() => NeedResult)
  async need(
    @Args('fairId', { type: () => ID }) fairId: string,
    @Args('id', { type: () => ID }) id: string,
    @Loader(NeedByIdLoader) needs: DataLoader<AtFair, NeedView | null>,
  ): Promise<object> {
    const need = await needs.load(atFair(fairId, id));
    return need ? toNeed(need) : notFound();
  }

  @ResolveField(() => Company, { nullable: true, description: 'Null where the need is confidential to the reader.' })
  async company(
    @Parent() need: Need,
    @Loader(CompanyByIdLoader) companies: DataLoader<CompanyId, CompanyCard | null>,
  ): Promise<Company | null> {
    const company = need.companyId === null ? null : await companies.load(need.companyId as CompanyId);
    return company && toCompany(company);
  }

  @Mutation(() => WriteNeedResult)
  async writeNeed(
    @CurrentActor() actor: Actor,
    @Args('input') input: CompanyAtFairInput,
    @Args('need') need: NeedInput,
    @Args('idempotencyKey', { type: () => IdempotencyKey }) key: string,
  ): Promise<object> {
    const fairId = input.fairId as FairId;
    const request = { fairId, companyId: input.companyId as CompanyId, need: needEntries(need) };
    const answer = await this.write.execute(actor, request, key);
    return answer.ok ? Object.assign(new SavedNeed(), { fairId, ...answer.value }) : directoryRefusal(answer.error);
  }

  @Mutation(() => EditNeedResult)
  async editNeed(
    @CurrentActor() actor: Actor,
    @Args('fairId', { type: () => ID }) fairId: string,
    @Args('needId', { type: () => ID }) needId: string,
    @Args('need') need: NeedInput,
    @Args('version', { type: () => Int, description: 'The version that the editor saw.' }) version: number,
    @Args('open', { type: () => Boolean, defaultValue: true, description: 'False: no longer looked for.' })
    open: boolean,
  ): Promise<object> {
    const edit = { fairId: fairId as FairId, needId: needId as NeedId, need: needEntries(need), open, version };
    const answer = await this.edit.execute(actor, edit);
    return answer.ok ? Object.assign(new SavedNeed(), { fairId, ...answer.value }) : directoryRefusal(answer.error);
  }
}
