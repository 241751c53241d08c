import { Injectable } from '@nestjs/common';
import {
  type Actor,
  actsFor,
  AuditTrail,
  err,
  type IdempotencyConflict,
  Ids,
  ok,
  type Result,
  UnitOfWork,
} from '@ketnoi/kernel';
import { SHARE_LINK_DAYS, type SharedThing, type ShareLink } from '../../domain/share-link.js';
import { AccountRules } from '../ports/account-rules.js';
import { ShareLinks } from '../ports/share-links.js';
import { Tokens } from '../ports/tokens.js';
import { NOT_FOUND, type NotFoundRefusal } from '../refusals.js';

export interface MadeShareLink {
  readonly link: ShareLink;
  /** Told this once; after the mark, so that no server on the way sees the secret. */
  readonly url: string;
}

/** Whether there is such a thing that the person may see: answered by the room it belongs to. */
export type MaySee = (actor: Actor, thing: SharedThing) => Promise<boolean>;

/**
 * Makes a link that shows one thing to whoever holds it. Nobody shares what they may not see, and whoever speaks for
 * nobody shares nobody's. The secret is not kept for a repetition: asked again
 * with the same key, the link stays one and gets another secret.
 */
@Injectable()
export class CreateShareLink {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly links: ShareLinks,
    private readonly tokens: Tokens,
    private readonly ids: Ids,
    private readonly audit: AuditTrail,
    private readonly rules: AccountRules,
  ) {}

  async execute(
    actor: Actor,
    thing: SharedThing,
    idempotencyKey: string,
    maySee: MaySee,
  ): Promise<Result<MadeShareLink, NotFoundRefusal | IdempotencyConflict>> {
    const { fairId, companyId } = thing;
    if (companyId && !actsFor(actor, fairId, companyId)) return err(NOT_FOUND);
    if (!(await maySee(actor, thing))) return err(NOT_FOUND);
    return this.unitOfWork.run(async () => {
      const createdAt = await this.unitOfWork.now();
      const expiresAt = new Date(createdAt.getTime() + SHARE_LINK_DAYS * 86_400_000);
      const link: ShareLink = { ...thing, id: this.ids.next(), personId: actor.personId, createdAt, expiresAt };
      const token = this.tokens.next();
      if (!(await this.links.put(link, this.tokens.hash(token), idempotencyKey)))
        return err({ code: 'idempotency-conflict' as const, key: idempotencyKey });
      await this.audit.record({
        fairId,
        actorId: actor.personId,
        forCompanyId: companyId,
        action: 'create-share-link',
        subjectType: thing.kind,
        subjectId: thing.subjectId ?? companyId ?? actor.personId,
        detail: { linkId: link.id },
        requestId: actor.requestId,
      });
      return ok({ link, url: `${this.rules.publicUrl}/shared#${token}` });
    });
  }
}
