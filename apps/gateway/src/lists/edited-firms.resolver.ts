import { type EditedFirmsReader, TakeBackFirms } from '@ketnoi/directory';
import { readEditedFirms } from '@ketnoi/documents';
import type { Actor, FairId } from '@ketnoi/kernel';
import { Uploads } from '@ketnoi/persistence';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../access/current-actor.js';
import { IdempotencyKey } from '../graphql/scalars/idempotency-key.scalar.js';
import { ApprovedListInput, CheckEditedListResult, EditedListInput, TakeBackListResult } from './edited-list.type.js';
import { toldChanges, toldDifference } from './told-edited-list.js';
import { readUpload } from '../uploads/read-upload.js';

/** The list of firms, as it comes back from whoever edited it. */
@Resolver()
export class EditedFirmsResolver {
  constructor(
    private readonly uploads: Uploads,
    private readonly takeBack: TakeBackFirms,
  ) {}

  @Query(() => CheckEditedListResult, {
    description: 'What the list of companies, exported and edited, would change. Writes nothing.',
  })
  async checkEditedFirms(@CurrentActor() actor: Actor, @Args('input') input: EditedListInput): Promise<object> {
    const { fairId, uploadId } = input;
    const file = { fairId: fairId as FairId, uploadId };
    return toldDifference(await this.takeBack.preview(actor, file, this.reader(uploadId, actor)));
  }

  @Mutation(() => TakeBackListResult, {
    description: 'Changes everything that the approved difference shows, or nothing when it is no longer what it was.',
  })
  async takeBackFirms(
    @CurrentActor() actor: Actor,
    @Args('input') input: ApprovedListInput,
    @Args('idempotencyKey', { type: () => IdempotencyKey }) key: string,
  ): Promise<object> {
    const { fairId, uploadId, seen } = input;
    const file = { fairId: fairId as FairId, uploadId, seen };
    return toldChanges(await this.takeBack.execute(actor, file, this.reader(uploadId, actor), key));
  }

  private reader(uploadId: string, actor: Actor): EditedFirmsReader {
    return () => readUpload(this.uploads, uploadId, actor, readEditedFirms);
  }
}
