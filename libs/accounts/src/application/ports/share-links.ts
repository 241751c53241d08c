import type { PersonId } from '@ketnoi/kernel';
import type { ShareLink } from '../../domain/share-link.js';

/** Port: read-only links as they are stored; of their secrets only the hash. */
export abstract class ShareLinks {
  /**
   * One a person and idempotency key: made again with the same key, it is the same link with another secret.
   * @returns false where the key made a link to another thing, which stays
   */
  abstract put(link: ShareLink, tokenHash: string, madeWith: string): Promise<boolean>;
  /** Null when unknown, revoked or expired. */
  abstract openByHash(tokenHash: string): Promise<ShareLink | null>;
  /** Open ones of a person, the newest first. */
  abstract openOf(personId: PersonId): Promise<readonly ShareLink[]>;
  /** @returns what was revoked; null where there was nothing to revoke */
  abstract revoke(personId: PersonId, id: string): Promise<ShareLink | null>;
}
