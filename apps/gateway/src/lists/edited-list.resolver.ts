import type { Actor, FairId, Language, Result } from '@ketnoi/kernel';
import { Uploads } from '@ketnoi/persistence';
import { Inject, type Type } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Caller, languageOf } from '../access/caller.js';
import { CurrentActor } from '../access/current-actor.js';
import { CurrentCaller } from '../access/current-caller.js';
import { Key } from '../meetings/idempotency-arg.js';
import { readUpload } from '../uploads/read-upload.js';
import {
  ApprovedListInput,
  CheckEditedListResult,
  EditedListInput,
  type FoundDifference,
  TakeBackListResult,
} from './edited-list.type.js';
import { type EditedListRefusal, inWords, toldChanges, toldDifference } from './told-edited-list.js';

interface File {
  readonly fairId: FairId;
  readonly uploadId: string;
}

/** The use case that compares an edited list and takes it back. */
interface TakesBack<Read, Found extends FoundDifference> {
  preview(actor: Actor, file: File, read: () => Promise<Read | null>): Promise<Result<Found, EditedListRefusal>>;
  execute(
    actor: Actor,
    file: File & { readonly seen: string },
    read: () => Promise<Read | null>,
    key: string,
  ): Promise<Result<{ readonly changed: number }, EditedListRefusal>>;
}

interface EditedList<Read, Found extends FoundDifference> {
  /** As the operations name it: `checkEdited…`, `takeBack…`. */
  readonly named: string;
  readonly useCase: Type<TakesBack<Read, Found>>;
  readonly read: (bytes: Uint8Array) => Promise<Read>;
  readonly describe: { readonly check: string; readonly takeBack: string };
  /** A cell that is code, in the reader's words. */
  readonly tell?: (column: string, cell: string, language: Language) => string;
  /** What was found beside cells that changed, told as if it were such. */
  readonly tellMore?: (found: Found, language: Language) => FoundDifference['changes'];
}

/** The two operations of a fair's list that goes out as a file and comes back edited: what it would change, and to change it. */
export function editedListResolver<Read, Found extends FoundDifference>(list: EditedList<Read, Found>): Type<object> {
  @Resolver()
  class EditedListResolver {
    constructor(
      @Inject(Uploads) private readonly uploads: Uploads,
      @Inject(list.useCase) private readonly takeBack: TakesBack<Read, Found>,
    ) {}

    @Query(() => CheckEditedListResult, { name: `checkEdited${list.named}`, description: list.describe.check })
    async checkEdited(
      @CurrentActor() actor: Actor,
      @CurrentCaller() caller: Caller,
      @Args('input', { type: () => EditedListInput }) { fairId, uploadId }: EditedListInput,
    ): Promise<object> {
      const file = { fairId: fairId as FairId, uploadId };
      const found = await this.takeBack.preview(actor, file, this.reader(uploadId, actor));
      if (!found.ok) return toldDifference(found);
      const { tell = (_, cell) => cell, tellMore = () => [] } = list;
      const language = languageOf(caller, await caller.identity());
      const value = inWords(found.value, (column, cell) => tell(column, cell, language));
      const changes = [...value.changes, ...tellMore(found.value, language)].sort((one, other) => one.row - other.row);
      return toldDifference({ ok: true, value: { ...value, changes } });
    }

    @Mutation(() => TakeBackListResult, { name: `takeBack${list.named}`, description: list.describe.takeBack })
    async takeBackEdited(
      @CurrentActor() actor: Actor,
      @Args('input', { type: () => ApprovedListInput }) { fairId, uploadId, seen }: ApprovedListInput,
      @Key() key: string,
    ): Promise<object> {
      const file = { fairId: fairId as FairId, uploadId, seen };
      return toldChanges(await this.takeBack.execute(actor, file, this.reader(uploadId, actor), key));
    }

    private reader(uploadId: string, actor: Actor): () => Promise<Read | null> {
      return () => readUpload(this.uploads, uploadId, actor, list.read);
    }
  }
  // Nest tells providers of one module apart by their class, and errors by its name.
  Object.defineProperty(EditedListResolver, 'name', { value: `Edited${list.named}Resolver` });
  return EditedListResolver;
}
