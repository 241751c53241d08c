import { Injectable } from '@nestjs/common';
import { AuditTrail, err, ok, type Result, UnitOfWork } from '@ketnoi/kernel';
import type { Device } from '../domain/session.js';
import { People } from './ports/people.js';
import { SignInLinks } from './ports/sign-in-links.js';
import { Tokens } from './ports/tokens.js';
import { LINK_NOT_OPEN, type LinkNotOpen } from './refusals.js';
import { type OpenedSession, SessionDesk } from './session-desk.js';

/** Booth staff and interpreters open the link they were handed: it works once. */
@Injectable()
export class SignInByLink {
  constructor(
    private readonly links: SignInLinks,
    private readonly people: People,
    private readonly tokens: Tokens,
    private readonly unitOfWork: UnitOfWork,
    private readonly desk: SessionDesk,
    private readonly audit: AuditTrail,
  ) {}

  execute(token: string, device: Device, requestId: string): Promise<Result<OpenedSession, LinkNotOpen>> {
    return this.unitOfWork.run(async () => {
      const link = await this.links.take(this.tokens.hash(token), 'sign-in');
      const person = link && (await this.people.byId(link.personId));
      if (!link || !person) return err(LINK_NOT_OPEN);
      await this.audit.record({
        fairId: link.fairId,
        actorId: person.id,
        action: 'sign-in-by-link',
        subjectType: 'sign-in-link',
        subjectId: link.id,
        requestId,
      });
      return ok(await this.desk.open(person.id, device, link.id));
    });
  }
}
