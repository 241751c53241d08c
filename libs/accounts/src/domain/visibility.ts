import { type Actor, type CompanyId, type FairId, hasFairRole, type PersonId } from '@ketnoi/kernel';

/** What decides who may see a person. */
export interface PersonStanding {
  readonly id: PersonId;
  readonly companyIds: readonly CompanyId[];
  /** Fairs where the person has a role or attends, and those that brought one of the companies into the directory. */
  readonly fairIds: readonly FairId[];
  /** The person agreed to be shown in the catalogue, and to foreign firms where the reader is one. */
  readonly inCatalogue: boolean;
}

/** Colleagues, who leads or organises for them, and the person see everything, contact data included. */
export function maySeeContact(actor: Actor, person: PersonStanding): boolean {
  if (actor.personId === person.id) return true;
  if (person.companyIds.some((id) => actor.companyIds.includes(id))) return true;
  if (actor.ledCompanies.some((led) => person.companyIds.includes(led.companyId))) return true;
  return person.fairIds.some((id) => hasFairRole(actor, id, 'organiser', 'programme-officer', 'desk-staff'));
}

/** Everybody else sees the name, and only of those who agreed to be in the catalogue. */
export const maySeeName = (actor: Actor, person: PersonStanding): boolean =>
  person.inCatalogue || maySeeContact(actor, person);
