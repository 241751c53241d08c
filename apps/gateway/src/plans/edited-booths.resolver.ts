import { type EditedBoothsReader, TakeBackBooths } from '@ketnoi/booth-allocation';
import { readEditedBooths } from '@ketnoi/documents';
import type { Actor, FairId } from '@ketnoi/kernel';
import { Uploads } from '@ketnoi/persistence';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../access/current-actor.js';
import {
  ApprovedListInput,
  CheckEditedListResult,
  EditedListInput,
  TakeBackListResult,
} from '../lists/edited-list.type.js';
import { toldChanges, toldDifference } from '../lists/told-edited-list.js';
import { Key } from '../meetings/idempotency-arg.js';
import { readUpload } from '../uploads/read-upload.js';

/** The list of booths, as it comes back from whoever edited it. */
@Resolver()
export class EditedBoothsResolver {
  constructor(
    private readonly uploads: Uploads,
    private readonly takeBack: TakeBackBooths,
  ) {}

  @Query(() => CheckEditedListResult, {
    description: 'What the list of booths, exported and edited, would change. Writes nothing.',
  })
  async checkEditedBooths(@CurrentActor() actor: Actor, @Args('input') input: EditedListInput): Promise<object> {
    const { fairId, uploadId } = input;
    const file = { fairId: fairId as FairId, uploadId };
    return toldDifference(await this.takeBack.preview(actor, file, this.reader(uploadId, actor)));
  }

  @Mutation(() => TakeBackListResult, {
    description: 'Changes every booth as the approved difference shows, or none when it is no longer what it was.',
  })
  async takeBackBooths(
    @CurrentActor() actor: Actor,
    @Args('input') input: ApprovedListInput,
    @Key() key: string,
  ): Promise<object> {
    const { fairId, uploadId, seen } = input;
    const file = { fairId: fairId as FairId, uploadId, seen };
    return toldChanges(await this.takeBack.execute(actor, file, this.reader(uploadId, actor), key));
  }

  private reader(uploadId: string, actor: Actor): EditedBoothsReader {
    return () => readUpload(this.uploads, uploadId, actor, readEditedBooths);
  }
}
