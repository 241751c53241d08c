import { readEditedTimetable } from '@ketnoi/documents';
import type { Actor, FairId, ReadList } from '@ketnoi/kernel';
import { type EditedTimetableRow, TakeBackTimetable, type TimetableListProblem } from '@ketnoi/meetings';
import { Uploads } from '@ketnoi/persistence';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Caller, languageOf } from '../../access/caller.js';
import { CurrentActor } from '../../access/current-actor.js';
import { CurrentCaller } from '../../access/current-caller.js';
import { ApprovedListInput, EditedListInput, toListDifference } from '../../lists/edited-list.type.js';
import { toldChanges } from '../../lists/told-edited-list.js';
import { readUpload } from '../../uploads/read-upload.js';
import { Key } from '../idempotency-arg.js';
import { clashesAt, meetingsRefusal } from '../refusals.type.js';
import * as types from './edited-timetable.type.js';
import { toldPlaces } from './told-places.js';

/** The list of the working timetable, as it comes back with meetings at other times and places. */
@Resolver()
export class EditedTimetableResolver {
  constructor(
    private readonly uploads: Uploads,
    private readonly takeBack: TakeBackTimetable,
  ) {}

  @Query(() => types.CheckEditedTimetableResult, {
    description: 'What the list of the working timetable, exported and edited, would move and break. Writes nothing.',
  })
  async checkEditedTimetable(
    @CurrentActor() actor: Actor,
    @CurrentCaller() caller: Caller,
    @Args('input') { fairId, uploadId }: EditedListInput,
  ): Promise<object> {
    const file = { fairId: fairId as FairId, uploadId };
    const found = await this.takeBack.preview(actor, file, this.reader(uploadId, actor));
    if (!found.ok) return refused(found.error);
    const told = toldPlaces(found.value, languageOf(caller, await caller.identity()));
    return Object.assign(new types.TimetableDifference(), {
      difference: toListDifference(told),
      clashes: clashesAt(fairId, found.value.clashes),
    });
  }

  @Mutation(() => types.TakeBackTimetableResult, {
    description: 'Makes every move that the approved difference shows, each as if by hand, or none of them.',
  })
  async takeBackTimetable(
    @CurrentActor() actor: Actor,
    @Args('input') { fairId, uploadId, seen }: ApprovedListInput,
    @Key() key: string,
  ): Promise<object> {
    const file = { fairId: fairId as FairId, uploadId, seen };
    const made = await this.takeBack.execute(actor, file, this.reader(uploadId, actor), key);
    return made.ok ? toldChanges(made) : refused(made.error);
  }

  private reader(uploadId: string, actor: Actor): ReadList<EditedTimetableRow, TimetableListProblem> {
    return () => readUpload(this.uploads, uploadId, actor, readEditedTimetable);
  }
}

type Refusal = Extract<Awaited<ReturnType<TakeBackTimetable['execute']>>, { readonly ok: false }>['error'];

const refused = (error: Refusal): object =>
  error.code === 'move-clashes' || error.code === 'timetable-under-way'
    ? meetingsRefusal(error)
    : toldChanges({ ok: false, error });
