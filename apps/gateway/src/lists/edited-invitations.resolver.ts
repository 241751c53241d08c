import { type InvitationsDifference, TakeBackInvitations } from '@ketnoi/accounts';
import { readEditedInvitations } from '@ketnoi/documents';
import type { Actor, FairId, Language } from '@ketnoi/kernel';
import { Uploads } from '@ketnoi/persistence';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { languageOf } from '../access/caller.js';
import { CurrentActor } from '../access/current-actor.js';
import type { GraphqlContext } from '../graphql/graphql-context.js';
import { IdempotencyKey } from '../graphql/scalars/idempotency-key.scalar.js';
import { readUpload } from '../uploads/read-upload.js';
import {
  ApprovedListInput,
  CheckEditedListResult,
  EditedListInput,
  type FoundDifference,
  TakeBackListResult,
} from './edited-list.type.js';
import { inWords, toldChanges, toldDifference } from './told-edited-list.js';
import { tellInvitationState, tellRole } from './told-places.js';

/** The list of invitations, as it comes back with whom to invite and whose invitation to revoke. */
@Resolver()
export class EditedInvitationsResolver {
  constructor(
    private readonly uploads: Uploads,
    private readonly takeBack: TakeBackInvitations,
  ) {}

  @Query(() => CheckEditedListResult, {
    description:
      'Whom the list of invitations, exported and edited, would invite (column `invitation`) and whose invitation it would revoke. Writes nothing.',
  })
  async checkEditedInvitations(
    @CurrentActor() actor: Actor,
    @Args('input') { fairId, uploadId }: EditedListInput,
    @Context() { caller }: GraphqlContext,
  ): Promise<object> {
    const file = { fairId: fairId as FairId, uploadId };
    const found = await this.takeBack.preview(actor, file, this.reader(uploadId, actor));
    const language = languageOf(caller, await caller.identity());
    return toldDifference(found.ok ? { ok: true, value: told(found.value, language) } : found);
  }

  @Mutation(() => TakeBackListResult, {
    description:
      'Sends and revokes every invitation as the approved difference shows, or none when it is no longer what it was.',
  })
  async takeBackInvitations(
    @CurrentActor() actor: Actor,
    @Args('input') { fairId, uploadId, seen }: ApprovedListInput,
    @Args('idempotencyKey', { type: () => IdempotencyKey }) key: string,
  ): Promise<object> {
    const file = { fairId: fairId as FairId, uploadId, seen };
    return toldChanges(await this.takeBack.execute(actor, file, this.reader(uploadId, actor), key));
  }

  private reader(uploadId: string, actor: Actor): Parameters<TakeBackInvitations['preview']>[2] {
    return () => readUpload(this.uploads, uploadId, actor, readEditedInvitations);
  }
}

/** A new invitation is told in one line: where, in which language, to whom by name. */
function told(found: InvitationsDifference, language: Language): FoundDifference {
  const invitations = found.invitations.map(({ row, email, place, companyName, language: letter, name }) => ({
    ...{ row, id: '', name: email, column: 'invitation', before: '' },
    after: [name, tellRole(place.role, language), companyName, letter].filter(Boolean).join(' · '),
  }));
  const { changes: revoked, conflicts } = inWords(found, (_, cell) => tellInvitationState(cell, language));
  const changes = [...revoked, ...invitations].sort((one, other) => one.row - other.row);
  return { ...found, changes, conflicts };
}
