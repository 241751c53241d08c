import type { CompanyId, PersonId } from '@ketnoi/kernel';
import type { Person } from '../../domain/person.js';
import type { PersonStanding } from '../../domain/visibility.js';

/** Port: people with what decides who may see them, in a constant number of statements. */
export abstract class PersonCards {
  /** `readerCompanies`: the reader's own; one who has some, and none from here, reads from abroad. */
  abstract byIds(ids: readonly PersonId[], readerCompanies: readonly CompanyId[]): Promise<(Person & PersonStanding)[]>;
}
