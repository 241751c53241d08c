import { Injectable } from '@nestjs/common';
import { AuditTrail, err, ok, type Result, UnitOfWork } from '@ketnoi/kernel';
import { passwordProblems } from '../domain/password.js';
import { type InvalidInput, invalidInput } from '../domain/problem.js';
import type { Device } from '../domain/session.js';
import { PasswordHasher } from './ports/password-hasher.js';
import { People } from './ports/people.js';
import { SessionEndings } from './ports/session-endings.js';
import { Sessions } from './ports/sessions.js';
import { SignInLinks } from './ports/sign-in-links.js';
import { Tokens } from './ports/tokens.js';
import { LINK_NOT_OPEN, type LinkNotOpen } from './refusals.js';
import { type OpenedSession, SessionDesk } from './session-desk.js';

/** Sets a password anew by the link from the mail. Whoever was signed in is signed out, everywhere, and this device signed in. */
@Injectable()
export class ResetPassword {
  constructor(
    private readonly people: People,
    private readonly links: SignInLinks,
    private readonly hasher: PasswordHasher,
    private readonly sessions: Sessions,
    private readonly endings: SessionEndings,
    private readonly tokens: Tokens,
    private readonly unitOfWork: UnitOfWork,
    private readonly desk: SessionDesk,
    private readonly audit: AuditTrail,
  ) {}

  async execute(
    token: string,
    password: string,
    device: Device,
    requestId: string,
  ): Promise<Result<OpenedSession, LinkNotOpen | InvalidInput>> {
    const problems = passwordProblems('password', password, null);
    if (problems.length > 0) return err(invalidInput(problems));
    const hash = await this.hasher.hash(password);
    const done = await this.unitOfWork.run(async () => {
      const link = await this.links.take(this.tokens.hash(token), 'password-reset');
      const person = link && (await this.people.byId(link.personId));
      if (!person) return null;
      await this.people.setPassword(person.id, hash);
      const ended = await this.sessions.end(person.id, 'all');
      await this.audit.record({
        fairId: null,
        actorId: person.id,
        action: 'reset-password',
        subjectType: 'person',
        subjectId: person.id,
        requestId,
      });
      return { ended, opened: await this.desk.open(person.id, device) };
    });
    if (!done) return err(LINK_NOT_OPEN);
    await this.endings.announce(done.ended);
    return ok(done.opened);
  }
}
