import { Injectable } from '@nestjs/common';
import { type Actor, AuditTrail, err, ok, type Result, UnitOfWork } from '@ketnoi/kernel';
import { passwordProblems } from '../domain/password.js';
import { type InvalidInput, invalidInput } from '../domain/problem.js';
import { Letters } from './ports/letters.js';
import { PasswordHasher } from './ports/password-hasher.js';
import { People } from './ports/people.js';
import { SessionEndings } from './ports/session-endings.js';
import { Sessions } from './ports/sessions.js';
import type { WrongCredentials } from './refusals.js';
import type { Language } from '@ketnoi/kernel';

/** A person changes the password: every other device is signed out at once, and the owner of the mailbox is told. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly people: People,
    private readonly hasher: PasswordHasher,
    private readonly sessions: Sessions,
    private readonly endings: SessionEndings,
    private readonly letters: Letters,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  async execute(
    actor: Actor,
    currentSessionId: string,
    change: { readonly current: string; readonly next: string },
  ): Promise<Result<{ readonly endedSessions: number }, WrongCredentials | InvalidInput>> {
    const credentials = await this.people.credentialsOf(actor.personId);
    if (!(await this.hasher.verify(credentials?.passwordHash ?? null, change.current)) || !credentials)
      return err({ code: 'wrong-credentials' });
    const problems = passwordProblems('next', change.next, credentials.email);
    if (problems.length > 0) return err(invalidInput(problems));
    const hash = await this.hasher.hash(change.next);
    const ended = await this.unitOfWork.run(async () => {
      await this.people.setPassword(actor.personId, hash);
      if (credentials.email)
        await this.letters.write(
          {
            to: credentials.email,
            language: credentials.language as Language,
            fairId: null,
            template: 'password-changed',
            params: {},
          },
          actor.requestId,
        );
      await this.audit.record({
        fairId: null,
        actorId: actor.personId,
        action: 'change-password',
        subjectType: 'person',
        subjectId: actor.personId,
        requestId: actor.requestId,
      });
      return this.sessions.end(actor.personId, { except: currentSessionId });
    });
    await this.endings.announce(ended);
    return ok({ endedSessions: ended.length });
  }
}
