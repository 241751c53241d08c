import { readEditedProposals } from '@ketnoi/documents';
import type { Actor, FairId, ReadList, RoundId } from '@ketnoi/kernel';
import {
  type EditedProposalRow,
  type EditedProposals,
  type ProposalListProblem,
  TakeBackProposals,
} from '@ketnoi/meetings';
import { Uploads } from '@ketnoi/persistence';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Caller, languageOf } from '../../access/caller.js';
import { CurrentActor } from '../../access/current-actor.js';
import { CurrentCaller } from '../../access/current-caller.js';
import { CheckEditedListResult, TakeBackListResult } from '../../lists/edited-list.type.js';
import { inWords, toldChanges, toldDifference } from '../../lists/told-edited-list.js';
import { readUpload } from '../../uploads/read-upload.js';
import { Key } from '../idempotency-arg.js';
import { ApprovedProposalsInput, EditedProposalsInput } from './edited-proposals.input.js';
import { tellDecision } from './told-decision.js';

/** The list of a round's proposals, as it comes back with what organisers decided. */
@Resolver()
export class EditedProposalsResolver {
  constructor(
    private readonly uploads: Uploads,
    private readonly takeBack: TakeBackProposals,
  ) {}

  @Query(() => CheckEditedListResult, {
    description: 'Which proposals the list of a round, exported and edited, would drop or take up. Writes nothing.',
  })
  async checkEditedProposals(
    @CurrentActor() actor: Actor,
    @Args('input') input: EditedProposalsInput,
    @CurrentCaller() caller: Caller,
  ): Promise<object> {
    const found = await this.takeBack.preview(actor, fileIn(input), this.reader(input.uploadId, actor));
    if (!found.ok) return toldDifference(found);
    const language = languageOf(caller, await caller.identity());
    return toldDifference({ ok: true, value: inWords(found.value, (_, cell) => tellDecision(cell, language)) });
  }

  @Mutation(() => TakeBackListResult, {
    description:
      'Decides on every proposal as the approved difference shows, or on none when it is no longer what it was.',
  })
  async takeBackProposals(
    @CurrentActor() actor: Actor,
    @Args('input') input: ApprovedProposalsInput,
    @Key() key: string,
  ): Promise<object> {
    const file = { ...fileIn(input), seen: input.seen };
    return toldChanges(await this.takeBack.execute(actor, file, this.reader(input.uploadId, actor), key));
  }

  private reader(uploadId: string, actor: Actor): ReadList<EditedProposalRow, ProposalListProblem> {
    return () => readUpload(this.uploads, uploadId, actor, readEditedProposals);
  }
}

const fileIn = ({ fairId, roundId, uploadId }: EditedProposalsInput): EditedProposals => ({
  fairId: fairId as FairId,
  roundId: roundId as RoundId,
  uploadId,
});
