import type { FairId, PersonId } from '@ketnoi/kernel';

export interface CalendarLink {
  readonly id: string;
  readonly fairId: FairId;
  readonly personId: PersonId;
}

/** Port: secrets nobody can guess; only their hash is kept. */
export abstract class SecretLinks {
  abstract make(): { readonly token: string; readonly hash: string };
  abstract hashOf(token: string): string;
}

/** Port: links to agendas as iCalendar. */
export abstract class CalendarLinks {
  abstract add(link: CalendarLink, tokenHash: string): Promise<void>;
  /** Null when unknown or revoked. */
  abstract byHash(tokenHash: string): Promise<CalendarLink | null>;
  /** Whether a link of the person at the fair works. */
  abstract works(fairId: FairId, personId: PersonId): Promise<boolean>;
  /** Revokes the person's links at the fair; answers with how many. */
  abstract revokeAll(fairId: FairId, personId: PersonId): Promise<number>;
}
