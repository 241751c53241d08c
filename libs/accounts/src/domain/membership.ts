import {
  type Actor,
  actsFor,
  type CompanyId,
  FAIR_ROLES,
  type FairId,
  type FairRole,
  hasFairRole,
  type MembershipId,
  type PersonId,
} from '@ketnoi/kernel';

/** Belonging to a company, or holding a role at a fair. */
export type MembershipRole = FairRole | 'member';
export const MEMBERSHIP_ROLES: readonly MembershipRole[] = [...FAIR_ROLES, 'member'];

/** A place that can be given: a role at a fair, or belonging to a company that takes part there. */
export type Place =
  | { readonly fairId: FairId; readonly role: FairRole; readonly companyId: null }
  | { readonly fairId: FairId; readonly role: 'member'; readonly companyId: CompanyId };

export interface Membership {
  readonly id: MembershipId;
  readonly personId: PersonId;
  /** Null for belonging to a company, which is not tied to one fair. */
  readonly fairId: FairId | null;
  readonly companyId: CompanyId | null;
  readonly role: MembershipRole;
}

/** Null when role and company do not fit each other. */
export function placeOf(fairId: FairId, role: MembershipRole, companyId: CompanyId | null): Place | null {
  if (role === 'member') return companyId === null ? null : { fairId, role, companyId };
  return companyId === null ? { fairId, role, companyId } : null;
}

/** Organisers give every place at their fair; who speaks for a company lets people into that company. */
export const mayGivePlace = (actor: Actor, place: Place): boolean =>
  place.companyId === null
    ? hasFairRole(actor, place.fairId, 'organiser')
    : actsFor(actor, place.fairId, place.companyId) !== null;
