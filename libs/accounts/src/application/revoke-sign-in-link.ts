import { Injectable } from '@nestjs/common';
import { type Actor, AuditTrail, err, ok, type Result, UnitOfWork } from '@ketnoi/kernel';
import { LinkRights } from './link-rights.js';
import { SessionEndings } from './ports/session-endings.js';
import { Sessions } from './ports/sessions.js';
import { SignInLinks } from './ports/sign-in-links.js';
import { NOT_FOUND, type NotFoundRefusal } from './refusals.js';

/** Takes a link back, and with it the session that it opened. */
@Injectable()
export class RevokeSignInLink {
  constructor(
    private readonly rights: LinkRights,
    private readonly links: SignInLinks,
    private readonly sessions: Sessions,
    private readonly endings: SessionEndings,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  async execute(actor: Actor, linkId: string): Promise<Result<{ readonly linkId: string }, NotFoundRefusal>> {
    const ended = await this.unitOfWork.run(() => this.revoke(actor, linkId));
    if (!ended) return err(NOT_FOUND);
    await this.endings.announce(ended);
    return ok({ linkId });
  }

  private async revoke(actor: Actor, linkId: string): Promise<string[] | null> {
    const link = await this.links.byId(linkId);
    if (link?.purpose !== 'sign-in' || link.fairId === null) return null;
    const own = link.createdBy === actor.personId;
    if (!own && !(await this.rights.mayRevoke(actor, link.fairId, link.personId))) return null;
    await this.links.revoke([linkId]);
    await this.audit.record({
      fairId: link.fairId,
      actorId: actor.personId,
      action: 'revoke-sign-in-link',
      subjectType: 'sign-in-link',
      subjectId: linkId,
      requestId: actor.requestId,
    });
    return this.sessions.endOpenedByLinks([linkId]);
  }
}
