import { Injectable } from '@nestjs/common';
import type { Actor } from '@ketnoi/kernel';
import { type ListedSession, Sessions } from './ports/sessions.js';

/** The devices a person is signed in on. */
@Injectable()
export class ListSessions {
  constructor(private readonly sessions: Sessions) {}

  execute(actor: Actor): Promise<ListedSession[]> {
    return this.sessions.livingOf(actor.personId);
  }
}
