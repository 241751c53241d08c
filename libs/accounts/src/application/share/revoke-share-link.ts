import { Injectable } from '@nestjs/common';
import { type Actor, AuditTrail, err, ok, type Result, UnitOfWork } from '@ketnoi/kernel';
import { ShareLinks } from '../ports/share-links.js';
import { NOT_FOUND, type NotFoundRefusal } from '../refusals.js';

/** Whoever made a link takes it back; it shows nothing from then on. */
@Injectable()
export class RevokeShareLink {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly links: ShareLinks,
    private readonly audit: AuditTrail,
  ) {}

  execute(actor: Actor, linkId: string): Promise<Result<{ readonly linkId: string }, NotFoundRefusal>> {
    return this.unitOfWork.run(async () => {
      const link = await this.links.revoke(actor.personId, linkId);
      if (!link) return err(NOT_FOUND);
      await this.audit.record({
        fairId: link.fairId,
        actorId: actor.personId,
        forCompanyId: link.companyId,
        action: 'revoke-share-link',
        subjectType: 'share-link',
        subjectId: linkId,
        requestId: actor.requestId,
      });
      return ok({ linkId });
    });
  }
}
