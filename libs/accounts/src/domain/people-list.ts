import { type Cells, FAIR_ROLES, type FairId, type ListColumns } from '@ketnoi/kernel';
import { firmKey } from './invitation-list.js';
import type { Membership } from './membership.js';
import type { Person } from './person.js';

export const PEOPLE_LIST_COLUMNS = ['name', 'latinName', 'roles', 'firms', 'email', 'mobile'] as const;
export type PeopleListColumn = (typeof PEOPLE_LIST_COLUMNS)[number];

/** Of people the office decides which places they hold; what they say of themselves is there to be read. */
export const PEOPLE_LIST: ListColumns<PeopleListColumn> = {
  all: PEOPLE_LIST_COLUMNS,
  editable: new Set<PeopleListColumn>(['roles', 'firms']),
};

/** A place as the office's list shows it: a role at the fair, or belonging to a firm in the fair's care. */
export interface HeldPlace extends Membership {
  readonly firm: { readonly shortName: string; readonly taxCode: string | null } | null;
}

export interface PersonAtFair {
  readonly person: Person;
  readonly places: readonly HeldPlace[];
}

export const cellsOfPerson = ({ person, places }: PersonAtFair): Cells<PeopleListColumn> => ({
  name: person.ownName,
  latinName: person.latinName,
  roles: FAIR_ROLES.filter((role) => places.some((place) => place.role === role)).join('; '),
  firms: places.flatMap(keyOf).join('; '),
  email: person.email ?? '',
  mobile: person.mobile ?? '',
});

/** How the list names the firm of a place. */
export const keyOf = ({ companyId, firm }: HeldPlace): string[] =>
  companyId && firm ? [firmKey(companyId, firm.taxCode)] : [];

export const isOrganiserOf = (fairId: FairId, { places }: PersonAtFair): boolean =>
  places.some((place) => place.fairId === fairId && place.role === 'organiser');
