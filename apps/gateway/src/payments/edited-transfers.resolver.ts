import { type EditedTransfersReader, TakeBackTransfers } from '@ketnoi/booth-allocation';
import { readEditedTransfers } from '@ketnoi/documents';
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

/** The list of transfers, as it comes back with the requests that they pay. */
@Resolver()
export class EditedTransfersResolver {
  constructor(
    private readonly uploads: Uploads,
    private readonly takeBack: TakeBackTransfers,
  ) {}

  @Query(() => CheckEditedListResult, {
    description: 'Which requests the list of transfers, exported and edited, would say are paid. Writes nothing.',
  })
  async checkEditedTransfers(@CurrentActor() actor: Actor, @Args('input') input: EditedListInput): Promise<object> {
    const { fairId, uploadId } = input;
    const file = { fairId: fairId as FairId, uploadId };
    return toldDifference(await this.takeBack.preview(actor, file, this.reader(uploadId, actor)));
  }

  @Mutation(() => TakeBackListResult, {
    description: 'Books every transfer that the approved difference assigns, or none when it is no longer what it was.',
  })
  async takeBackTransfers(
    @CurrentActor() actor: Actor,
    @Args('input') input: ApprovedListInput,
    @Key() key: string,
  ): Promise<object> {
    const { fairId, uploadId, seen } = input;
    const file = { fairId: fairId as FairId, uploadId, seen };
    return toldChanges(await this.takeBack.execute(actor, file, this.reader(uploadId, actor), key));
  }

  private reader(uploadId: string, actor: Actor): EditedTransfersReader {
    return () => readUpload(this.uploads, uploadId, actor, readEditedTransfers);
  }
}
