import {
  type EditedPavilion,
  type EditedPavilionRow,
  type PavilionListProblem,
  TakeBackPavilion,
} from '@ketnoi/booth-allocation';
import { readEditedPavilion } from '@ketnoi/documents';
import type { Actor, FairId, GroupId, Language, ReadList } from '@ketnoi/kernel';
import { Uploads } from '@ketnoi/persistence';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Caller, languageOf } from '../access/caller.js';
import { CurrentActor } from '../access/current-actor.js';
import { CurrentCaller } from '../access/current-caller.js';
import { CheckEditedListResult, TakeBackListResult } from '../lists/edited-list.type.js';
import { inWords, toldChanges, toldDifference } from '../lists/told-edited-list.js';
import { Key } from '../meetings/idempotency-arg.js';
import { readUpload } from '../uploads/read-upload.js';
import { ApprovedPavilionInput, EditedPavilionInput } from './edited-pavilion.input.js';

/** The list of a pavilion, as it comes back with whose its booths are. */
@Resolver()
export class EditedPavilionResolver {
  constructor(
    private readonly uploads: Uploads,
    private readonly takeBack: TakeBackPavilion,
  ) {}

  @Query(() => CheckEditedListResult, {
    description:
      'Which booths the list of a pavilion, exported and edited, would give to firms of the group, for which price (column `price`), and which it would take back. Writes nothing.',
  })
  async checkEditedPavilion(
    @CurrentActor() actor: Actor,
    @Args('input') input: EditedPavilionInput,
    @CurrentCaller() caller: Caller,
  ): Promise<object> {
    const found = await this.takeBack.preview(actor, fileIn(input), this.reader(input.uploadId, actor));
    if (!found.ok) return toldDifference(found);
    const language = languageOf(caller, await caller.identity());
    const tell = (column: string, cell: string): string => (column === 'price' ? toldPrice(cell, language) : cell);
    return toldDifference({ ok: true, value: inWords(found.value, tell) });
  }

  @Mutation(() => TakeBackListResult, {
    description:
      'Gives and takes back every booth as the approved difference shows, or none when it is no longer what it was.',
  })
  async takeBackPavilion(
    @CurrentActor() actor: Actor,
    @Args('input') input: ApprovedPavilionInput,
    @Key() key: string,
  ): Promise<object> {
    const file = { ...fileIn(input), seen: input.seen };
    return toldChanges(await this.takeBack.execute(actor, file, this.reader(input.uploadId, actor), key));
  }

  private reader(uploadId: string, actor: Actor): ReadList<EditedPavilionRow, PavilionListProblem> {
    return () => readUpload(this.uploads, uploadId, actor, readEditedPavilion);
  }
}

const fileIn = ({ fairId, groupId, uploadId }: EditedPavilionInput): EditedPavilion => ({
  fairId: fairId as FairId,
  groupId: groupId as GroupId,
  uploadId,
});

/** `22000000 VND` with the reader's marks. */
function toldPrice(cell: string, language: Language): string {
  const [amount, currency] = cell.split(' ');
  return currency ? `${new Intl.NumberFormat(language).format(Number(amount))} ${currency}` : cell;
}
