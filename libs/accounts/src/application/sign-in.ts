import { Injectable } from '@nestjs/common';
import { err, ok, type Result, UnitOfWork } from '@ketnoi/kernel';
import { emailFrom } from '../domain/email.js';
import type { Device } from '../domain/session.js';
import { PasswordHasher } from './ports/password-hasher.js';
import { People } from './ports/people.js';
import type { WrongCredentials } from './refusals.js';
import { type OpenedSession, SessionDesk } from './session-desk.js';

/** A person signs in by address and password. An unknown address costs the same work as a wrong password. */
@Injectable()
export class SignIn {
  constructor(
    private readonly people: People,
    private readonly hasher: PasswordHasher,
    private readonly unitOfWork: UnitOfWork,
    private readonly desk: SessionDesk,
  ) {}

  async execute(email: string, password: string, device: Device): Promise<Result<OpenedSession, WrongCredentials>> {
    const address = emailFrom(email);
    const credentials = await this.people.credentialsByEmail(address ?? '');
    const right = await this.hasher.verify(credentials?.passwordHash ?? null, password);
    if (!credentials || !right) return err({ code: 'wrong-credentials' });
    return ok(await this.unitOfWork.run(() => this.desk.open(credentials.personId, device)));
  }
}
