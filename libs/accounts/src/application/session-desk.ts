import { Injectable } from '@nestjs/common';
import { Ids, type PersonId, UnitOfWork } from '@ketnoi/kernel';
import type { Device } from '../domain/session.js';
import { AccountRules } from './ports/account-rules.js';
import { Sessions } from './ports/sessions.js';
import { Tokens } from './ports/tokens.js';

/** The one moment at which a session's token is known: it goes to the device, its hash to the table. */
export interface OpenedSession {
  readonly sessionId: string;
  readonly personId: PersonId;
  readonly token: string;
  readonly expiresAt: Date;
}

/** Opens sessions, inside the unit of work of whoever found out who it is. */
@Injectable()
export class SessionDesk {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: Sessions,
    private readonly tokens: Tokens,
    private readonly ids: Ids,
    private readonly rules: AccountRules,
  ) {}

  async open(personId: PersonId, device: Device, openedByLink: string | null = null): Promise<OpenedSession> {
    const now = await this.unitOfWork.now();
    const token = this.tokens.next();
    const session = {
      id: this.ids.next() as string,
      personId,
      ...device,
      openedByLink,
      expiresAt: new Date(now.getTime() + this.rules.sessionTtlMs),
    };
    await this.sessions.open(session, this.tokens.hash(token));
    return { sessionId: session.id, personId, token, expiresAt: session.expiresAt };
  }
}
