import type { PersonId } from '@ketnoi/kernel';
import type { Consent, ConsentPurpose, ConsentSubject } from '../../domain/consent.js';

/** Port: consents as they are stored. One lives at a time for a subject and purpose; withdrawn ones are kept as proof. */
export abstract class Consents {
  /** False when one of this text's version lives already. One of an older version is replaced. */
  abstract give(consent: Omit<Consent, 'givenAt' | 'withdrawnAt'>, by: PersonId): Promise<boolean>;
  abstract withdraw(subject: ConsentSubject, purpose: ConsentPurpose, by: PersonId): Promise<boolean>;
  /** Living ones of each subject, in the order of the subjects. */
  abstract living(subjects: readonly ConsentSubject[]): Promise<Consent[][]>;
}
