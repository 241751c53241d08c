import { type EditedFirmsReader, TakeBackFirms, type TakeBackRefusal } from '@ketnoi/directory';
import { readEditedFirms } from '@ketnoi/documents';
import type { Actor, FairId } from '@ketnoi/kernel';
import { Uploads } from '@ketnoi/persistence';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../access/current-actor.js';
import { unusableFile } from '../directory/firms-file.type.js';
import { notFound } from '../graphql/expected-error.type.js';
import { named, sharedRefusal } from '../graphql/refused.js';
import { IdempotencyKey } from '../graphql/scalars/idempotency-key.scalar.js';
import {
  ApprovedListInput,
  CheckEditedListResult,
  EditedListInput,
  TakeBackListResult,
  TakenBackList,
  toListDifference,
} from './edited-list.type.js';

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
    const answer = await this.takeBack.preview(actor, file, this.reader(uploadId, actor));
    return answer.ok ? toListDifference(answer.value) : refused(answer.error);
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
    const answer = await this.takeBack.execute(actor, file, this.reader(uploadId, actor), key);
    return answer.ok ? Object.assign(new TakenBackList(), answer.value) : refused(answer.error);
  }

  private reader(uploadId: string, actor: Actor): EditedFirmsReader {
    return async () => {
      const upload = await this.uploads.find(uploadId, actor.personId);
      return upload && readEditedFirms(upload.body);
    };
  }
}

function refused(refusal: TakeBackRefusal): object {
  if (refusal.code === 'unusable-file') return unusableFile(refusal.problems);
  if (refusal.code === 'changed-meanwhile') return named('ChangedMeanwhile', refusal.code);
  return sharedRefusal(refusal) ?? notFound();
}
