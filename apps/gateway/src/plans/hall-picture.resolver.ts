import { type PictureReader, RemoveHallPicture, SetHallPicture } from '@ketnoi/booth-allocation';
import { readPictureInThread } from '@ketnoi/documents';
import type { Actor, FairId, HallId } from '@ketnoi/kernel';
import { Uploads } from '@ketnoi/persistence';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../access/current-actor.js';
import { invalidInput, notFound } from '../graphql/expected-error.type.js';
import { named, sharedRefusal } from '../graphql/refused.js';
import { IdempotencyKey } from '../graphql/scalars/idempotency-key.scalar.js';
import {
  HallPictureInput,
  pictureShown,
  RemovedHallPicture,
  RemoveHallPictureResult,
  SetHallPictureResult,
} from './hall-picture.type.js';

/** The venue's picture, to draw over. */
@Resolver()
export class HallPictureResolver {
  constructor(
    private readonly uploads: Uploads,
    private readonly setPicture: SetHallPicture,
    private readonly removePicture: RemoveHallPicture,
  ) {}

  @Mutation(() => SetHallPictureResult)
  async setHallPicture(
    @CurrentActor() actor: Actor,
    @Args('input') input: HallPictureInput,
    @Args('idempotencyKey', { type: () => IdempotencyKey }) key: string,
  ): Promise<object> {
    const { fairId, hallId, from, to, distanceMm, turnedDegrees, origin } = input;
    const uploadId = input.uploadId ?? null;
    const wish = {
      fairId: fairId as FairId,
      hallId: hallId as HallId,
      uploadId,
      placement: {
        from: [from.x, from.y] as const,
        to: [to.x, to.y] as const,
        distanceMm,
        turnedDegrees,
        origin: [origin?.x ?? 0, origin?.y ?? 0] as const,
      },
    };
    const answer = await this.setPicture.execute(actor, wish, this.reader(uploadId, actor), key);
    if (answer.ok) return pictureShown(answer.value);
    const refused = answer.error;
    if (refused.code === 'unusable-picture') return named('UnusablePicture', 'unusable-picture');
    if (refused.code === 'unusable-placement') return invalidInput([{ path: refused.field, code: 'unusable' }]);
    return sharedRefusal(refused) ?? notFound();
  }

  @Mutation(() => RemoveHallPictureResult)
  async removeHallPicture(
    @CurrentActor() actor: Actor,
    @Args('fairId', { type: () => ID }) fairId: string,
    @Args('hallId', { type: () => ID }) hallId: string,
  ): Promise<object> {
    const answer = await this.removePicture.execute(actor, fairId as FairId, hallId as HallId);
    return answer.ok ? Object.assign(new RemovedHallPicture(), answer.value) : notFound();
  }

  private reader(uploadId: string | null, actor: Actor): PictureReader {
    return async () => {
      const upload = uploadId === null ? null : await this.uploads.find(uploadId, actor.personId);
      if (!upload) return null;
      const picture = await readPictureInThread(upload.body);
      return picture ? { ...picture, name: upload.name, body: upload.body } : 'unusable';
    };
  }
}
