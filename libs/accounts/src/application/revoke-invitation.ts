import { Injectable } from '@nestjs/common';
import { type Actor, AuditTrail, err, ok, type Result, UnitOfWork } from '@ketnoi/kernel';
import { mayGivePlace } from '../domain/membership.js';
import { Invitations } from './ports/invitations.js';
import { LINK_NOT_OPEN, type LinkNotOpen, NOT_FOUND, type NotFoundRefusal } from './refusals.js';

/** Takes an invitation back that nobody has accepted yet. */
@Injectable()
export class RevokeInvitation {
  constructor(
    private readonly invitations: Invitations,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  execute(
    actor: Actor,
    invitationId: string,
  ): Promise<Result<{ readonly invitationId: string }, NotFoundRefusal | LinkNotOpen>> {
    return this.unitOfWork.run(async () => {
      const invitation = await this.invitations.byId(invitationId);
      if (!invitation || !mayGivePlace(actor, invitation.place)) return err(NOT_FOUND);
      if (!(await this.invitations.revoke(invitationId))) return err(LINK_NOT_OPEN);
      await this.audit.record({
        fairId: invitation.place.fairId,
        actorId: actor.personId,
        action: 'revoke-invitation',
        subjectType: 'invitation',
        subjectId: invitationId,
        requestId: actor.requestId,
      });
      return ok({ invitationId });
    });
  }
}
