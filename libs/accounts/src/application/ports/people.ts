import type { PersonId, Result } from '@ketnoi/kernel';
import type { Person, PersonDetails } from '../../domain/person.js';

export interface Credentials {
  readonly personId: PersonId;
  readonly email: string | null;
  readonly passwordHash: string | null;
  readonly language: string;
}

/** Port: people as they are stored. Deactivated people are nobody here. */
export abstract class People {
  abstract byId(id: PersonId): Promise<Person | null>;
  abstract credentialsByEmail(email: string): Promise<Credentials | null>;
  abstract idsByEmails(emails: readonly string[]): Promise<PersonId[]>;
  abstract credentialsOf(id: PersonId): Promise<Credentials | null>;
  /** The unique key on addresses has the last word. */
  abstract add(person: Person, passwordHash: string | null): Promise<Result<void, { readonly code: 'email-taken' }>>;
  abstract change(id: PersonId, details: PersonDetails): Promise<void>;
  abstract setPassword(id: PersonId, passwordHash: string): Promise<void>;
}
