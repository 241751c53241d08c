import type { PersonId } from '@ketnoi/kernel';
import type { Person } from '../../domain/person.js';
import type { PersonStanding } from '../../domain/visibility.js';

/** Port: people with what decides who may see them, in a constant number of statements. */
export abstract class PersonCards {
  abstract byIds(ids: readonly PersonId[]): Promise<(Person & PersonStanding)[]>;
}
