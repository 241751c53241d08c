import { type EditedPeopleReader, TakeBackPeople } from '@ketnoi/accounts';
import { readEditedPeople } from '@ketnoi/documents';
import type { Actor, FairId, Language } from '@ketnoi/kernel';
import { Uploads } from '@ketnoi/persistence';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { languageOf } from '../access/caller.js';
import { CurrentActor } from '../access/current-actor.js';
import type { GraphqlContext } from '../graphql/graphql-context.js';
import { IdempotencyKey } from '../graphql/scalars/idempotency-key.scalar.js';
import { readUpload } from '../uploads/read-upload.js';
import {
  ApprovedListInput,
  CheckEditedListResult,
  EditedListInput,
  type FoundDifference,
  TakeBackListResult,
} from './edited-list.type.js';
import { toldChanges, toldDifference } from './told-edited-list.js';
import { tellRoles } from './told-places.js';

/** The list of people, as it comes back with the places that they are to hold. */
@Resolver()
export class EditedPeopleResolver {
  constructor(
    private readonly uploads: Uploads,
    private readonly takeBack: TakeBackPeople,
  ) {}

  @Query(() => CheckEditedListResult, {
    description: 'Which roles the list of people, exported and edited, would give and take. Writes nothing.',
  })
  async checkEditedPeople(
    @CurrentActor() actor: Actor,
    @Args('input') { fairId, uploadId }: EditedListInput,
    @Context() { caller }: GraphqlContext,
  ): Promise<object> {
    const file = { fairId: fairId as FairId, uploadId };
    const found = await this.takeBack.preview(actor, file, this.reader(uploadId, actor));
    if (!found.ok) return toldDifference(found);
    const language = languageOf(caller, await caller.identity());
    const { changes, conflicts } = found.value;
    const told = { changes: inWords(changes, language), conflicts: inWords(conflicts, language) };
    return toldDifference({ ok: true, value: { ...found.value, ...told } });
  }

  @Mutation(() => TakeBackListResult, {
    description:
      'Gives and takes every place as the approved difference shows, or none when it is no longer what it was.',
  })
  async takeBackPeople(
    @CurrentActor() actor: Actor,
    @Args('input') { fairId, uploadId, seen }: ApprovedListInput,
    @Args('idempotencyKey', { type: () => IdempotencyKey }) key: string,
  ): Promise<object> {
    const file = { fairId: fairId as FairId, uploadId, seen };
    return toldChanges(await this.takeBack.execute(actor, file, this.reader(uploadId, actor), key));
  }

  private reader(uploadId: string, actor: Actor): EditedPeopleReader {
    return () => readUpload(this.uploads, uploadId, actor, readEditedPeople);
  }
}

const inWords = (changes: FoundDifference['changes'], language: Language): FoundDifference['changes'] =>
  changes.map((change) =>
    change.column === 'roles'
      ? { ...change, before: tellRoles(change.before, language), after: tellRoles(change.after, language) }
      : change,
  );
