import type { PersonId } from '@ketnoi/kernel';
import type { Session } from '../../domain/session.js';

export interface ListedSession extends Session {
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
}

/** Port: sessions as they are stored. Every ending answers the ids that it really ended. */
export abstract class Sessions {
  abstract open(session: Session, tokenHash: string): Promise<void>;
  abstract livingOf(personId: PersonId): Promise<ListedSession[]>;
  abstract livingOfAll(personIds: readonly PersonId[]): Promise<string[]>;
  /** Ends the person's sessions: one of them, or all but one, or all. */
  abstract end(personId: PersonId, which: { only: string } | { except: string } | 'all'): Promise<string[]>;
  abstract endOpenedByLinks(linkIds: readonly string[]): Promise<string[]>;
}
