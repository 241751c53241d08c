import { Injectable } from '@nestjs/common';
import { type Actor, err, ok, type PersonId, type Result, UnitOfWork } from '@ketnoi/kernel';
import { SessionEndings } from './ports/session-endings.js';
import { Sessions } from './ports/sessions.js';
import { NOT_FOUND, type NotFoundRefusal } from './refusals.js';

export interface EndedSessions {
  readonly sessionIds: readonly string[];
}

/** A person signs a device out: this one, another one, or all the others. Its sockets close in the same moment. */
@Injectable()
export class EndSessions {
  constructor(
    private readonly sessions: Sessions,
    private readonly endings: SessionEndings,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async one(actor: Actor, sessionId: string): Promise<Result<EndedSessions, NotFoundRefusal>> {
    const sessionIds = await this.end(actor.personId, { only: sessionId });
    return sessionIds.length > 0 ? ok({ sessionIds }) : err(NOT_FOUND);
  }

  async others(actor: Actor, currentSessionId: string): Promise<EndedSessions> {
    return { sessionIds: await this.end(actor.personId, { except: currentSessionId }) };
  }

  private async end(personId: PersonId, which: { only: string } | { except: string }): Promise<string[]> {
    const ended = await this.unitOfWork.run(() => this.sessions.end(personId, which));
    await this.endings.announce(ended);
    return ended;
  }
}
