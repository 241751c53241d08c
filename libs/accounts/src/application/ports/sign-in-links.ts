import type { FairId, PersonId } from '@ketnoi/kernel';
import type { LinkPurpose, SignInLink } from '../../domain/sign-in-link.js';

/** Port: one-time links as they are stored. */
export abstract class SignInLinks {
  abstract add(link: SignInLink, tokenHash: string): Promise<void>;
  abstract byId(id: string): Promise<SignInLink | null>;
  /** Uses the link up, if it is open, in one step: of two that come together one gets it. */
  abstract take(tokenHash: string, purpose: LinkPurpose): Promise<SignInLink | null>;
  /** Until when the person's newest open link of a purpose works; null when none is open. */
  abstract openUntil(personId: PersonId, purpose: LinkPurpose): Promise<Date | null>;
  /** Of a fair, for signing in: neither run out nor revoked; used ones, too, since to revoke one ends its session. The newest first. */
  abstract livingOf(fairId: FairId): Promise<readonly SignInLink[]>;
  /** Those of a fair for signing in that have one of the ids, run out and revoked ones, too. */
  abstract named(fairId: FairId, ids: readonly string[]): Promise<readonly SignInLink[]>;
  /** How many were not revoked before. */
  abstract revoke(ids: readonly string[]): Promise<number>;
  /** Revokes the person's open links of a purpose. */
  abstract revokeOpen(personId: PersonId, purpose: LinkPurpose): Promise<void>;
}
