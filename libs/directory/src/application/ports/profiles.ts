import type { CompanyId, Language, PersonId, ProfileFactId } from '@ketnoi/kernel';
import type { ProfileFact, ProfileFactKind } from '../../domain/profile-fact.js';

/** Port: what suppliers offer. Writing happens inside a unit of work. */
export abstract class Profiles {
  /** Locks the company's profile until the work is done, so that two editors do not declare the same fact twice. */
  abstract facts(companyId: CompanyId): Promise<readonly ProfileFact[]>;
  abstract add(facts: readonly ProfileFact[]): Promise<void>;
  abstract change(fact: ProfileFact): Promise<void>;
  abstract remove(companyId: CompanyId, ids: readonly ProfileFactId[]): Promise<void>;
  abstract setText(companyId: CompanyId, language: Language, body: string): Promise<void>;
  /** What the company said was misread, as `said` tells facts. */
  abstract rejected(
    companyId: CompanyId,
  ): Promise<readonly { readonly kind: ProfileFactKind; readonly said: string }[]>;
  /** Saying it twice is once. */
  abstract reject(companyId: CompanyId, kind: ProfileFactKind, said: string, by: PersonId): Promise<void>;
}
