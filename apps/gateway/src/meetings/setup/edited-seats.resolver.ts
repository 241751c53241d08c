import { readEditedSeats } from '@ketnoi/documents';
import type { Actor, FairId, ReadList } from '@ketnoi/kernel';
import { type EditedSeatRow, type SeatListProblem, TakeBackSeats } from '@ketnoi/meetings';
import { Uploads } from '@ketnoi/persistence';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../../access/current-actor.js';
import {
  ApprovedListInput,
  EditedListInput,
  TakeBackListResult,
  toListDifference,
} from '../../lists/edited-list.type.js';
import { toldChanges } from '../../lists/told-edited-list.js';
import { readUpload } from '../../uploads/read-upload.js';
import { Key } from '../idempotency-arg.js';
import { CheckEditedSeatsResult, SeatsDifference } from './edited-seats.type.js';

/** The list of who sits in which seminar, as it comes back with other seats. */
@Resolver()
export class EditedSeatsResolver {
  constructor(
    private readonly uploads: Uploads,
    private readonly takeBack: TakeBackSeats,
  ) {}

  @Query(() => CheckEditedSeatsResult, {
    description:
      'Whom the list of seats at seminars, exported and edited, would seat and take off, and which meetings that costs. Writes nothing.',
  })
  async checkEditedSeats(
    @CurrentActor() actor: Actor,
    @Args('input') { fairId, uploadId }: EditedListInput,
  ): Promise<object> {
    const file = { fairId: fairId as FairId, uploadId };
    const found = await this.takeBack.preview(actor, file, this.reader(uploadId, actor));
    if (!found.ok) return toldChanges(found);
    const { misses } = found.value;
    return Object.assign(new SeatsDifference(), { difference: toListDifference(found.value), misses });
  }

  @Mutation(() => TakeBackListResult, {
    description: 'Seats people and takes them off as the approved difference shows, or none of them.',
  })
  async takeBackSeats(
    @CurrentActor() actor: Actor,
    @Args('input') { fairId, uploadId, seen }: ApprovedListInput,
    @Key() key: string,
  ): Promise<object> {
    const file = { fairId: fairId as FairId, uploadId, seen };
    return toldChanges(await this.takeBack.execute(actor, file, this.reader(uploadId, actor), key));
  }

  private reader(uploadId: string, actor: Actor): ReadList<EditedSeatRow, SeatListProblem> {
    return () => readUpload(this.uploads, uploadId, actor, readEditedSeats);
  }
}
