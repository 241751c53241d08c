import type { SignedIn } from '../harness.js';
import type { Kind, Role, Stand, World } from './world.js';

/** Ids of things that do not exist, and tokens nobody was given. */
export interface Asked {
  readonly world: World;
  readonly role: Role;
  readonly kind: Kind;
  /** What is asked about; with kind `random` ids that belong to nothing. */
  readonly target: Stand;
  /** An id for what the case must make first: for `random` one of nothing. Otherwise `make` is called. */
  made(make: () => Promise<string>): Promise<string>;
  /** A new idempotency key. */
  key(): string;
}

/** One line of the policy table, as it is really asked. */
export interface WalkCase {
  /** `Query.invitations` */
  readonly operation: string;
  readonly document: string;
  variables(asked: Asked): Promise<Record<string, unknown>> | Record<string, unknown>;
  /** Whether it is about the asking person, where the table says `self`. A session asked for as one's own always is. */
  isSelf?(asked: Asked): boolean;
  /** Whose session, when asking spends it. */
  as?(asked: Asked): Promise<SignedIn>;
}
