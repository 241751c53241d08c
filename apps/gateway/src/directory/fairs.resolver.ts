import { CreateFair, CreateGroup, EditFair, FairViews, type GroupKind, ListGroups } from '@ketnoi/directory';
import type { Actor, FairId, PersonId } from '@ketnoi/kernel';
import { Args, Field, ID, InputType, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../access/current-actor.js';
import { Public } from '../access/public.decorator.js';
import { notFound } from '../graphql/expected-error.type.js';
import { IdempotencyKey } from '../graphql/scalars/idempotency-key.scalar.js';
import {
  CreateFairResult,
  CreateGroupResult,
  directoryRefusal,
  EditFairResult,
  FairResult,
  GroupsResult,
} from './directory-results.type.js';
import { Fair, fairEntries, FairInput, toFair } from './fair.type.js';
import { GroupKindEnum, Groups, SavedFair, SavedGroup } from './saved.type.js';

@InputType()
export class GroupInput {
  @Field(() => ID)
  fairId: string;

  @Field(() => String)
  name: string;

  @Field(() => GroupKindEnum)
  kind: GroupKind;

  @Field(() => ID, { description: 'The person who leads it, and speaks for its companies.' })
  leaderId: string;
}

/** Fairs, and the groups that register firms at them. */
@Resolver()
export class FairsResolver {
  constructor(
    private readonly fairViews: FairViews,
    private readonly listGroups: ListGroups,
    private readonly create: CreateFair,
    private readonly edit: EditFair,
    private readonly group: CreateGroup,
  ) {}

  @Public()
  @Query(() => [Fair], {
    description: 'The next first. Where and when fairs take place is no secret: also without a session.',
  })
  async fairs(): Promise<Fair[]> {
    return (await this.fairViews.all()).map(toFair);
  }

  @Public()
  @Query(() => FairResult, { description: 'Also without a session.' })
  async fair(@Args('id', { type: () => ID }) id: string): Promise<object> {
    const [fair] = await this.fairViews.byIds([id as FairId]);
    return fair ? toFair(fair) : notFound();
  }

  @Query(() => GroupsResult, { description: 'All of them for organisers, their own for group leaders.' })
  async groups(@CurrentActor() actor: Actor, @Args('fairId', { type: () => ID }) fairId: string): Promise<object> {
    const answer = await this.listGroups.execute(actor, fairId as FairId);
    return answer.ok ? Object.assign(new Groups(), { groups: answer.value }) : notFound();
  }

  @Mutation(() => CreateFairResult, { description: 'For organisers of a fair: they organise the new one, too.' })
  async createFair(
    @CurrentActor() actor: Actor,
    @Args('input') input: FairInput,
    @Args('idempotencyKey', { type: () => IdempotencyKey }) key: string,
  ): Promise<object> {
    const answer = await this.create.execute(actor, fairEntries(input), key);
    return answer.ok ? Object.assign(new SavedFair(), answer.value) : directoryRefusal(answer.error);
  }

  @Mutation(() => EditFairResult)
  async editFair(
    @CurrentActor() actor: Actor,
    @Args('fairId', { type: () => ID }) fairId: string,
    @Args('input') input: FairInput,
  ): Promise<object> {
    const answer = await this.edit.execute(actor, fairId as FairId, fairEntries(input));
    return answer.ok ? Object.assign(new SavedFair(), answer.value) : directoryRefusal(answer.error);
  }

  @Mutation(() => CreateGroupResult)
  async createGroup(
    @CurrentActor() actor: Actor,
    @Args('input') input: GroupInput,
    @Args('idempotencyKey', { type: () => IdempotencyKey }) key: string,
  ): Promise<object> {
    const { fairId, name, kind, leaderId } = input;
    const group = { fairId: fairId as FairId, name, kind, leaderId: leaderId as PersonId };
    const answer = await this.group.execute(actor, group, key);
    return answer.ok ? Object.assign(new SavedGroup(), answer.value) : directoryRefusal(answer.error);
  }
}
