import { Injectable } from '@nestjs/common';
import {
  type Actor,
  AuditTrail,
  type EditedFile,
  type EditedList,
  err,
  type FairId,
  hasFairRole,
  IdempotencyStore,
  ok,
  previewOf,
  type Result,
  type TakeBackRefusal,
  takeBackOf,
  type TakenBack,
} from '@ketnoi/kernel';
import type { InvitationListProblem } from '../domain/read-new-invitations.js';
import { CompareInvitations, type EditedInvitationRow, type InvitationsDifference } from './compare-invitations.js';
import { InvitationDesk } from './invitation-desk.js';
import { Invitations } from './ports/invitations.js';
import { Memberships } from './ports/memberships.js';

interface Found {
  readonly difference: InvitationsDifference;
}

/**
 * The list of invitations comes back: those that it marks are revoked, those that it adds are sent. Shown first, then all
 * of it is done or nothing.
 */
@Injectable()
export class TakeBackInvitations {
  private readonly list: EditedList<EditedFile, EditedInvitationRow, InvitationListProblem, Found> = {
    operation: 'take-back-invitations',
    mayChange: (actor, { fairId }) => hasFairRole(actor, fairId, 'organiser'),
    compare: async (actor, { fairId }, rows, forChange) => {
      // Locks the organisers' rows: of two lists that invite the same address the second sees what the first sent.
      if (forChange) await this.memberships.countOrganisers(fairId);
      return ok({ difference: await this.comparing.execute(actor, fairId, rows) });
    },
    change: (actor, { fairId }, { difference }) => this.change(actor, fairId, difference),
  };
  readonly preview = previewOf(this.list);
  readonly execute = takeBackOf(this.list, () => this.idempotency);

  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly comparing: CompareInvitations,
    private readonly invitations: Invitations,
    private readonly memberships: Memberships,
    private readonly desk: InvitationDesk,
    private readonly audit: AuditTrail,
  ) {}

  private async change(
    actor: Actor,
    fairId: FairId,
    { changes, invitations }: InvitationsDifference,
  ): Promise<Result<TakenBack, TakeBackRefusal<InvitationListProblem>>> {
    const revoked = changes.map(({ id }) => id);
    if ((await this.invitations.revokeAll(revoked)) !== revoked.length) return err({ code: 'changed-meanwhile' });
    await this.desk.send(actor, invitations);
    const deed = { fairId, actorId: actor.personId, byRight: 'organiser' as const, requestId: actor.requestId };
    await this.audit.record(
      ...revoked.map((id) => {
        return { ...deed, action: 'revoke-invitation', subjectType: 'invitation', subjectId: id };
      }),
      {
        ...deed,
        action: 'take-back-invitations',
        subjectType: 'fair',
        subjectId: fairId,
        detail: { revoked: revoked.length, invited: invitations.length },
      },
    );
    return ok({ changed: revoked.length + invitations.length });
  }
}
