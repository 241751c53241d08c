import { Injectable } from '@nestjs/common';
import {
  type Actor,
  AuditTrail,
  err,
  type FairId,
  Ids,
  ok,
  type PersonId,
  type Result,
  UnitOfWork,
} from '@ketnoi/kernel';
import { SIGN_IN_LINK_DAYS, type SignInLink } from '../domain/sign-in-link.js';
import { LinkRights } from './link-rights.js';
import { AccountRules } from './ports/account-rules.js';
import { SignInLinks } from './ports/sign-in-links.js';
import { Tokens } from './ports/tokens.js';
import { NOT_FOUND, type NotFoundRefusal } from './refusals.js';

export interface MadeLink {
  readonly link: SignInLink;
  /** Shown this once: print it, or send it. */
  readonly url: string;
}

/**
 * An organiser, or who speaks for a company, makes a link by which one of its people signs in. A new link replaces the
 * open one before it, so that asking twice leaves one key to the door; the secret is therefore not kept for repetition.
 */
@Injectable()
export class MakeSignInLink {
  constructor(
    private readonly rights: LinkRights,
    private readonly links: SignInLinks,
    private readonly tokens: Tokens,
    private readonly ids: Ids,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly rules: AccountRules,
  ) {}

  execute(actor: Actor, fairId: FairId, personId: PersonId): Promise<Result<MadeLink, NotFoundRefusal>> {
    return this.unitOfWork.run(async () => {
      if (!(await this.rights.mayMake(actor, fairId, personId))) return err(NOT_FOUND);
      const token = this.tokens.next();
      const now = await this.unitOfWork.now();
      const link: SignInLink = {
        id: this.ids.next(),
        personId,
        fairId,
        purpose: 'sign-in',
        createdBy: actor.personId,
        expiresAt: new Date(now.getTime() + SIGN_IN_LINK_DAYS * 86_400_000),
        usedAt: null,
        revokedAt: null,
      };
      await this.links.revokeOpen(personId, 'sign-in');
      await this.links.add(link, this.tokens.hash(token));
      await this.audit.record({
        fairId,
        actorId: actor.personId,
        action: 'make-sign-in-link',
        subjectType: 'person',
        subjectId: personId,
        detail: { linkId: link.id },
        requestId: actor.requestId,
      });
      // After the mark, so that no server on the way ever sees the secret in its log.
      return ok({ link, url: `${this.rules.publicUrl}/sign-in#${token}` });
    });
  }
}
