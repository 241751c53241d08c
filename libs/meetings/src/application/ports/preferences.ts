import type { CompanyId, FairId, PersonId } from '@ketnoi/kernel';
import type { NoThanks } from '../../domain/wishes/kept-apart.js';
import type { Wish } from '../../domain/wishes/preference.js';

/** Port: what companies said about meeting each other. */
export abstract class Preferences {
  abstract find(fairId: FairId, from: CompanyId, about: CompanyId): Promise<Wish | null>;
  abstract noThanks(fairId: FairId): Promise<readonly NoThanks[]>;
  /** Null takes the wish back. */
  abstract set(fairId: FairId, from: CompanyId, about: CompanyId, wish: Wish | null, by: PersonId): Promise<void>;
}
